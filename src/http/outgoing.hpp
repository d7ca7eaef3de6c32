// SPDX-License-Identifier: GPL-3.0-or-later
// An answer on its way: its head, its content, and how much of both is sent.
//
//     outgoing.start(response, After::keep_open, Content::sent);
//     outgoing.add_sent(write(outgoing.unsent_head(), outgoing.unsent_content()));
#pragma once

#include "http/head.hpp"
#include "http/message.hpp"

#include <algorithm>
#include <cstdint>
#include <ctime>
#include <string>
#include <string_view>

namespace concordat::http {

/// HEAD has the head of the answer that GET would have, and no content.
enum class Content : std::uint8_t { sent, left_out };

class Outgoing {
public:
    void start(Response response, After after, Content content) {
        response_ = std::move(response);
        after_ = after;
        has_content_ = content == Content::sent && may_have_body(response_.status);
        sent_ = 0;
        const std::time_t now = std::time(nullptr);
        if (now != dated_) {
            date_ = http_date(now);
            dated_ = now;
        }
        head_.clear();
        write_head(head_, response_, after_, date_);
    }

    std::string_view unsent_head() const {
        return std::string_view(head_).substr(std::min(sent_, head_.size()));
    }
    std::string_view unsent_content() const {
        if (!has_content_) return {};
        return response_.content().substr(sent_ - std::min(sent_, head_.size()));
    }
    void add_sent(std::size_t count) { sent_ += count; }
    bool is_sent() const { return unsent_head().empty() && unsent_content().empty(); }

    After after() const { return after_; }

    /// Lets the content go, while the connection waits for its next request.
    void forget() { response_ = {}; }

private:
    Response response_;
    After after_ = After::keep_open;
    bool has_content_ = false;
    std::string head_;
    std::size_t sent_ = 0;
    std::time_t dated_ = -1;
    std::string date_; ///< of the second `dated_`
};

} // namespace concordat::http
