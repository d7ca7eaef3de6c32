// SPDX-License-Identifier: GPL-3.0-or-later
// Reads requests out of the bytes of one connection, in whatever pieces they come.
//
//     RequestReader reader(limits);
//     switch (reader.read(bytes)) {                    // takes from the front of bytes
//     case Progress::wants_more: ...                   // keep what is left and add to it
//     case Progress::complete:   answer(reader.request()); reader.start_next();
//     case Progress::refused:    answer(reader.refused());  // and close
//     }
#pragma once

#include "http/limits.hpp"
#include "http/message.hpp"

#include <cstdint>
#include <memory>
#include <string_view>

namespace concordat::http {

enum class Progress : std::uint8_t { wants_more, complete, refused };

class RequestReader {
public:
    explicit RequestReader(const Limits& limits);
    RequestReader(RequestReader&&) noexcept;
    RequestReader& operator=(RequestReader&&) noexcept;
    ~RequestReader();

    /// Reads on; what it does not take must be given again with more behind it.
    Progress read(std::string_view& bytes);

    /// Forgets the request and keeps its memory, up to 64 KiB of body, for the next.
    void start_next();

    bool has_begun() const;  ///< whether the first byte of the request was read
    bool has_header() const; ///< whether its header was read whole
    bool expects_continue() const;

    /// After `complete`: the request, and whether its sender lets the connection stay open.
    const Request& request() const;
    bool may_stay_open() const;
    bool is_head() const;
    bool is_http_1_0() const;

    /// After `refused`: 400, 413 or 431, in one sentence.
    ///
    /// Source  RFC 9112: what could be read in two ways (sections 3.2, 6.1, 6.3) is not read at
    /// all.
    Response refused() const;

private:
    class Parser;
    std::unique_ptr<Parser> parser_;
};

} // namespace concordat::http
