// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/ask.hpp"

#include "html/element.hpp"
#include "http/target.hpp"

namespace concordat::web {

std::string Ask::href(std::string_view address) const {
    std::string out(address);
    if (as_at) {
        out += out.find('?') == std::string::npos ? "?as-at=" : "&as-at=";
        out += text(*as_at);
    }
    return out;
}

std::string Ask::href_of_page(int number) const {
    std::vector<http::Parameter> question;
    for (const auto& [name, value] : kept)
        question.push_back({name, value});
    if (number != 1) question.push_back({"page", std::to_string(number)});
    if (question.empty()) return href(path);
    return href(path + "?" + http::encode_query(question));
}

html::Markup Ask::link(const views::Named& named) const {
    return link(named, named.name);
}

html::Markup Ask::link(const views::Named& named, std::string_view words) const {
    html::Markup out = html::link(href("/" + named.id.text()), words);
    if (named.now_called)
        out.add(" (since ", in_words(*named.now_called_since), ": ", *named.now_called, ")");
    return out;
}

Refusal Ask::not_found() const {
    return {Reason::not_found, "thing.not-found", "",
            "There is nothing at this address, or it is not there as at this day.", ""};
}

} // namespace concordat::web
