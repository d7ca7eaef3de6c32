// SPDX-License-Identifier: GPL-3.0-or-later
// For tests of pages: the site of the whole record (views/given.hpp), asked without a socket.
//
//     const WholeSite site;
//     http::Response response = site.get("/decision/leicestershire/one?as-at=2016-01-19");
#pragma once

#include "views/given.hpp"
#include "web/site.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace concordat::web {

class WholeSite {
public:
    /// `change` alters the site before it is asked anything.
    explicit WholeSite(const std::function<void(Site&)>& change = {});

    http::Response get(std::string_view target) const;
    http::Response ask(http::Request request) const { return handler_(request); }

    /// The address of every page there is, without a question.
    std::vector<std::string> paths() const;
    const views::WholeRecord& record() const { return record_; }

private:
    views::WholeRecord record_;
    http::Handler handler_;
};

/// A request for the target, as the server would read it.
http::Request request_for(std::string_view target);

/// The value of the header; empty where there is none.
std::string header(const http::Response& response, std::string_view name);

/// The value of each href of links within the record.
std::vector<std::string> links_in(std::string_view html);

} // namespace concordat::web
