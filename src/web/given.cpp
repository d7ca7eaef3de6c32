// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/given.hpp"

#include "http/target.hpp"
#include "web/routes.hpp"

#include <fmt/format.h>

namespace concordat::web {

WholeSite::WholeSite(const std::function<void(Site&)>& change) {
    Site site;
    site.state = [this] {
        return std::shared_ptr<const State>(std::shared_ptr<void>(), &record_.state());
    };
    site.words = [this](const Digest& commitment) { return record_.lookup()(Text{commitment}); };
    site.entries = record_.entries();
    site.today = [] { return day("2016-12-31"); };
    site.record_name = "Test record";
    if (change) change(site);
    handler_ = handler(std::move(site));
}

http::Response WholeSite::get(std::string_view target) const {
    return handler_(request_for(target));
}

std::vector<std::string> WholeSite::paths() const {
    std::vector<std::string> all;
    for (const Route& route : routes()) {
        if (!route.takes_a_thing()) all.emplace_back(route.path);
    }
    for (const ThingId& id : record_.things())
        all.push_back(fmt::format("/{}", id.text()));
    all.emplace_back("/rule/office.holder-not-stated");
    for (const char* id : {"decision/leicestershire/one", "recommendation/one", "board/programme",
                           "agreement/alliance", "service/forensics", "sum/centres",
                           "delegation/officers", "draw/design", "action/explore",
                           "commission/case", "duty/equality", "bid/open", "bid/secret"}) {
        all.push_back(std::string("/why/") + id);
        all.push_back(std::string("/chronology/") + id);
    }
    return all;
}

http::Request request_for(std::string_view target) {
    http::Request request;
    http::Target parsed = http::parse_target(target).value();
    request.target = target;
    request.path = std::move(parsed.path);
    request.query = std::move(parsed.query);
    return request;
}

std::string header(const http::Response& response, std::string_view name) {
    for (const http::Header& one : response.headers) {
        if (http::equal_ignoring_case(one.name, name)) return one.value;
    }
    return {};
}

std::vector<std::string> links_in(std::string_view html) {
    constexpr std::string_view kHref = " href=\"/";
    std::vector<std::string> found;
    for (auto at = html.find(kHref); at != html.npos; at = html.find(kHref, at + 1)) {
        const auto first = at + kHref.size() - 1;
        std::string href(html.substr(first, html.find('"', first) - first));
        for (auto amp = href.find("&amp;"); amp != href.npos; amp = href.find("&amp;"))
            href.replace(amp, 5, "&");
        found.push_back(std::move(href));
    }
    return found;
}

} // namespace concordat::web
