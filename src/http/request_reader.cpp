// SPDX-License-Identifier: GPL-3.0-or-later
// The one file that reads Beast.
#include "http/request_reader.hpp"

#include "http/target.hpp"

#include <algorithm>
#include <limits>
#include <optional>

#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/field.hpp>
#include <boost/beast/http/verb.hpp>

namespace concordat::http {

namespace {

namespace beast = boost::beast;
using beast::http::error;
using boost::system::error_code;

constexpr std::size_t kBodyKept = 64 * 1024;

Method method_of(beast::http::verb verb) {
    switch (verb) {
    case beast::http::verb::get:
        return Method::get;
    case beast::http::verb::head:
        return Method::head;
    case beast::http::verb::post:
        return Method::post;
    case beast::http::verb::put:
        return Method::put;
    case beast::http::verb::delete_:
        return Method::del;
    case beast::http::verb::options:
        return Method::options;
    default:
        return Method::other;
    }
}

std::string_view view(beast::string_view text) {
    return {text.data(), text.size()};
}

} // namespace

/// Fills a Request as Beast finds its parts.
class RequestReader::Parser {
public:
    explicit Parser(const Limits& limits) : limits_(limits) { start_next(); }

    Progress read(std::string_view& bytes) {
        if (failure_) return Progress::refused;
        if (bytes.empty()) return Progress::wants_more;
        const std::size_t taken = events_->put({bytes.data(), bytes.size()}, failure_);
        bytes.remove_prefix(taken);
        if (failure_ == error::need_more) failure_ = {};
        // The line of a chunk has no bound of its own.
        if (!failure_ && !events_->is_done() && bytes.size() > limits_.header_bytes)
            failure_ = error::header_limit;
        if (failure_) return Progress::refused;
        return events_->is_done() ? Progress::complete : Progress::wants_more;
    }

    void start_next() {
        request_.query.clear();
        request_.headers.clear();
        request_.body.clear();
        if (request_.body.capacity() > kBodyKept) request_.body.shrink_to_fit();
        refusal_.clear();
        failure_ = {};
        header_bytes_ = 0;
        hosts_ = 0;
        expects_continue_ = false;
        events_.emplace(*this);
        events_->eager(true);
        events_->body_limit(limits_.body_bytes);
        events_->header_limit(static_cast<std::uint32_t>(std::min<std::size_t>(
            limits_.header_bytes, std::numeric_limits<std::uint32_t>::max())));
    }

    bool has_begun() const { return events_->got_some(); }
    bool has_header() const { return events_->is_header_done(); }
    bool expects_continue() const { return expects_continue_; }
    bool is_head() const { return is_head_; }
    bool is_http_1_0() const { return version_ == 10; }
    bool may_stay_open() const { return stays_open_; }
    const Request& request() const { return request_; }

    Response refused() const {
        if (failure_ == error::body_limit)
            return plain(413, "The body of the request is larger than this server accepts.");
        if (failure_ == error::header_limit)
            return plain(431, "The header of the request is larger than this server accepts.");
        return plain(400, refusal_.empty() ? "The request is malformed." : refusal_);
    }

private:
    void begin(beast::http::verb verb, std::string_view target, int version, error_code& failure) {
        version_ = version;
        is_head_ = verb == beast::http::verb::head;
        request_.method = is_head_ ? Method::get : method_of(verb);
        request_.target = target;
        count(target.size(), failure);
        auto parsed = parse_target(target);
        if (!parsed) {
            refusal_ = parsed.refusal().message;
            failure = error::bad_target;
            return;
        }
        request_.path = std::move(parsed.value().path);
        request_.query = std::move(parsed.value().query);
    }

    void add(beast::http::field field, std::string_view name, std::string_view value,
             error_code& failure) {
        // Each field is bounded by Beast, their sum is not.
        count(name.size() + value.size() + 4, failure);
        if (failure || has_header()) return; // fields behind a chunked body count for nothing
        if (field == beast::http::field::host) count_host(value, failure);
        if (field == beast::http::field::transfer_encoding) check_encoding(value, failure);
        if (field == beast::http::field::expect)
            expects_continue_ = equal_ignoring_case(value, "100-continue");
        request_.headers.add(name, value);
    }

    void count(std::size_t bytes, error_code& failure) {
        header_bytes_ += bytes;
        if (header_bytes_ > limits_.header_bytes) failure = error::header_limit;
    }

    void count_host(std::string_view value, error_code& failure) {
        ++hosts_;
        if (may_be_host(value)) return;
        refusal_ = "The Host header names no host.";
        failure = error::bad_field;
    }

    /// Beast takes a body for absent where the last encoding is not "chunked"; a proxy may not.
    void check_encoding(std::string_view value, error_code& failure) {
        if (version_ == 11 && equal_ignoring_case(value, "chunked")) return;
        refusal_ = "A body can only be sent with the transfer encoding \"chunked\".";
        failure = error::bad_transfer_encoding;
    }

    void check_header(error_code& failure) {
        stays_open_ = events_->keep_alive();
        if (hosts_ == 1 || (hosts_ == 0 && version_ == 10)) return;
        refusal_ = "The request must have one Host header.";
        failure = error::bad_field;
    }

    std::size_t append(std::string_view piece) {
        request_.body += piece;
        return piece.size();
    }

    class Events : public beast::http::basic_parser<true> {
    public:
        explicit Events(Parser& parser) : parser_(parser) {}

    private:
        void on_request_impl(beast::http::verb verb, beast::string_view, beast::string_view target,
                             int version, error_code& failure) override {
            parser_.begin(verb, view(target), version, failure);
        }
        void on_field_impl(beast::http::field field, beast::string_view name,
                           beast::string_view value, error_code& failure) override {
            parser_.add(field, view(name), view(value), failure);
        }
        void on_header_impl(error_code& failure) override { parser_.check_header(failure); }
        std::size_t on_body_impl(beast::string_view piece, error_code&) override {
            return parser_.append(view(piece));
        }
        std::size_t on_chunk_body_impl(std::uint64_t, beast::string_view piece,
                                       error_code&) override {
            return parser_.append(view(piece));
        }
        void on_response_impl(int, beast::string_view, int, error_code&) override {}
        void on_body_init_impl(const boost::optional<std::uint64_t>&, error_code&) override {}
        void on_chunk_header_impl(std::uint64_t, beast::string_view, error_code&) override {}
        void on_finish_impl(error_code&) override {}

        Parser& parser_;
    };

    Limits limits_;
    Request request_;
    std::string refusal_; ///< one sentence; empty where Beast refused
    error_code failure_;
    std::size_t header_bytes_ = 0;
    int hosts_ = 0;
    int version_ = 11;
    bool is_head_ = false;
    bool stays_open_ = false;
    bool expects_continue_ = false;
    std::optional<Events> events_;
};

RequestReader::RequestReader(const Limits& limits) : parser_(std::make_unique<Parser>(limits)) {}
RequestReader::RequestReader(RequestReader&&) noexcept = default;
RequestReader& RequestReader::operator=(RequestReader&&) noexcept = default;
RequestReader::~RequestReader() = default;

Progress RequestReader::read(std::string_view& bytes) {
    return parser_->read(bytes);
}
void RequestReader::start_next() {
    parser_->start_next();
}
bool RequestReader::has_begun() const {
    return parser_->has_begun();
}
bool RequestReader::has_header() const {
    return parser_->has_header();
}
bool RequestReader::expects_continue() const {
    return parser_->expects_continue();
}
const Request& RequestReader::request() const {
    return parser_->request();
}
bool RequestReader::may_stay_open() const {
    return parser_->may_stay_open();
}
bool RequestReader::is_head() const {
    return parser_->is_head();
}
bool RequestReader::is_http_1_0() const {
    return parser_->is_http_1_0();
}
Response RequestReader::refused() const {
    return parser_->refused();
}

} // namespace concordat::http
