// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/chain.hpp"

#include "html/literal.hpp"

namespace concordat::html {

namespace {

void put_lacks(Markup& out, const std::vector<std::string>& lacks) {
    out.add(R"(<span class="concordat-chain__lacks">Not recorded: )"_html);
    for (std::size_t i = 0; i < lacks.size(); ++i)
        out.add(i == 0 ? ""_html : "; "_html, lacks[i]);
    out.add(".</span>\n"_html);
}

void put_link(Markup& out, const ChainLink& link) {
    out.add(link.is_missing
                ? "<li class=\"concordat-chain__link concordat-chain__link--missing\">\n"_html
                : "<li class=\"concordat-chain__link\">\n"_html,
            R"(<span class="concordat-chain__kind">)"_html, link.kind);
    if (link.is_missing) out.add(" (missing)"_html);
    out.add("</span>\n<span class=\"concordat-chain__title\">"_html, link.title, "</span>\n"_html);
    if (!link.detail.empty())
        out.add(R"(<span class="concordat-chain__detail">)"_html, link.detail, "</span>\n"_html);
    if (!link.parts.empty()) {
        out.add("<ul class=\"concordat-chain__parts\">\n"_html);
        for (const Markup& part : link.parts)
            out.add("<li>"_html, part, "</li>\n"_html);
        out.add("</ul>\n"_html);
    }
    if (!link.lacks.empty()) put_lacks(out, link.lacks);
    out.add("</li>\n"_html);
}

} // namespace

Markup chain(std::span<const ChainLink> links) {
    Markup out;
    out.add("<ol class=\"concordat-chain\">\n"_html);
    for (const ChainLink& link : links)
        put_link(out, link);
    out.add("</ol>"_html);
    return out;
}

} // namespace concordat::html
