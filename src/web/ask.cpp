// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/ask.hpp"

#include "html/element.hpp"
#include "http/target.hpp"

#include <fmt/format.h>

namespace concordat::web {

namespace {

/// Written in place, as most addresses are short.
using Address = fmt::memory_buffer;

Address address_of(std::string_view before, std::string_view id, std::string_view times) {
    Address address;
    address.append(before);
    address.append(id);
    if (!times.empty()) {
        address.push_back(before.find('?') == before.npos ? '?' : '&');
        address.append(times);
    }
    return address;
}

} // namespace

std::string Ask::href(std::string_view address) const {
    return href(address, ThingId());
}

std::string Ask::href_of_page(int number) const {
    auto question = kept;
    if (number != 1) question.emplace_back("page", std::to_string(number));
    return href(question.empty() ? path : path + "?" + encoded(question));
}

std::string Ask::href(std::string_view before, const ThingId& id) const {
    return fmt::to_string(address_of(before, id.text(), times));
}

NamedLink Ask::link(const views::Named& named) const {
    return {*this, named, named.name};
}

NamedLink Ask::link(const views::Named& named, std::string_view words) const {
    return {*this, named, words};
}

void put(html::Markup& out, const NamedLink& link) {
    const Address address = address_of("/", link.named.id.text(), link.ask.times);
    out.add(html::link({address.data(), address.size()}, link.words));
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
