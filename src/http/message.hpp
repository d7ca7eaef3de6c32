// SPDX-License-Identifier: GPL-3.0-or-later
// What the rest of the house sees of HTTP: one request in, one response out.
//
//     Response page(const Request& request) {
//         const std::string* as_at = request.parameter("as-at");
//         return Response{.content_type = "text/html; charset=utf-8", .body = render(as_at)};
//     }
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace concordat::http {

/// A method that is not named here reaches the handler as `other`; `put` and `del` are PUT and
/// DELETE.
enum class Method : std::uint8_t { get, head, post, put, del, options, other };

/// One decoded pair of a query or a form.
struct Parameter {
    std::string name;
    std::string value;
    bool operator==(const Parameter&) const = default;
};

bool equal_ignoring_case(std::string_view one, std::string_view other); ///< of ASCII letters

/// The header fields of a request, in one block of text that the next request uses again.
class Headers {
public:
    void add(std::string_view name, std::string_view value);

    /// The value of the first field of that name in any case; the view lasts until the next change.
    std::optional<std::string_view> find(std::string_view name) const;

    std::size_t size() const { return places_.size(); }
    void clear();

private:
    struct Place {
        std::size_t name = 0; ///< where it begins in the text
        std::size_t value = 0;
        std::size_t end = 0;
    };
    std::string text_;
    std::vector<Place> places_;
};

/// One request, read whole.
///
/// method   HEAD is asked of a handler as `get`; the server leaves the body out
/// target   as it came, such as "/decisions?page=2"
/// path     decoded: UTF-8 without control characters and without "." or ".." segments
/// query    decoded, in order
struct Request {
    Method method = Method::get;
    std::string target = "/";
    std::string path = "/";
    std::vector<Parameter> query;
    Headers headers;
    std::string body;

    /// The value of the first parameter of that name; null where there is none.
    const std::string* parameter(std::string_view name) const;
};

struct Header {
    std::string name;
    std::string value;
};

/// One answer.
///
/// status       200 to 599
/// lasting      bytes sent without a copy, that live as long as the server or as `keeps`; where it
///              is not empty `body` must be
/// keeps        what `lasting` lives in; let go once the answer is sent
/// headers      what the server does not set itself: those of the connection, of the content, and
///              the strict ones (head.hpp) cannot be given here. One whose name or value would
///              break the header apart is left out and logged.
struct Response {
    int status = 200;
    std::string content_type = "text/plain; charset=utf-8";
    std::string body;
    std::string_view lasting;
    std::shared_ptr<const void> keeps;
    std::vector<Header> headers;

    std::string_view content() const { return lasting.empty() ? body : lasting; }
};

/// A plain text answer of one sentence.
Response plain(int status, std::string sentence);

} // namespace concordat::http
