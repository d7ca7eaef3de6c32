// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/chain.hpp"

#include "html/literal.hpp"

namespace concordat::html {

namespace {

void put_link(Markup& out, const ChainLink& link) {
    out.add(link.is_missing
                ? "<li class=\"concordat-chain__link concordat-chain__link--missing\">\n"_html
                : "<li class=\"concordat-chain__link\">\n"_html,
            R"(<span class="concordat-chain__kind">)"_html, link.kind);
    if (link.is_missing) out.add(" (missing)"_html);
    out.add("</span>\n<span class=\"concordat-chain__title\">"_html, link.title, "</span>\n"_html);
    if (!link.detail.empty())
        out.add(R"(<span class="concordat-chain__detail">)"_html, link.detail, "</span>\n"_html);
    out.add("</li>\n"_html);
}

} // namespace

Markup chain(std::span<const ChainLink> links) {
    Markup out;
    out.add("<ol class=\"concordat-chain\">\n"_html);
    for (const ChainLink& link : links)
        put_link(out, link);
    return out.add("</ol>"_html);
}

} // namespace concordat::html
