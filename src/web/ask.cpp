// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/ask.hpp"

#include "html/element.hpp"
#include "http/target.hpp"

namespace concordat::web {

namespace {

constexpr std::string_view kAsAt = "?as-at=";
constexpr std::size_t kDayLength = sizeof "2016-06-23" - 1;

} // namespace

std::string Ask::href(std::string_view address) const {
    return href(address, ThingId());
}

std::string Ask::href_of_page(int number) const {
    std::vector<http::Parameter> question;
    for (const auto& [name, value] : kept)
        question.push_back({name, value});
    if (number != 1) question.push_back({"page", std::to_string(number)});
    if (question.empty()) return href(path);
    return href(path + "?" + http::encode_query(question));
}

std::string Ask::href(std::string_view before, const ThingId& id) const {
    std::string address;
    address.reserve(before.size() + id.text().size() + (as_at ? kAsAt.size() + kDayLength : 0));
    address.append(before).append(id.text());
    if (as_at) {
        address += before.find('?') == before.npos ? kAsAt : "&as-at=";
        address += text(*as_at);
    }
    return address;
}

NamedLink Ask::link(const views::Named& named) const {
    return {*this, named, named.name};
}

NamedLink Ask::link(const views::Named& named, std::string_view words) const {
    return {*this, named, words};
}

void put(html::Markup& out, const NamedLink& link) {
    out.add(html::link(link.ask.href(link.named.id), link.words));
    if (link.named.now_called) {
        out.add(" (since ", in_words(*link.named.now_called_since), ": ", *link.named.now_called,
                ")");
    }
}

Refusal Ask::not_found() const {
    return {Reason::not_found, "thing.not-found", "",
            "There is nothing at this address, or it is not there as at this day.", ""};
}

} // namespace concordat::web
