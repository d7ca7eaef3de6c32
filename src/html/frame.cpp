// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/frame.hpp"

#include "html/assets.hpp"
#include "html/element.hpp"
#include "html/govuk/generic_header.hpp"
#include "html/govuk/skip_link.hpp"
#include "html/literal.hpp"

namespace concordat::html {

namespace {

constexpr std::string_view kProduct = "Concordat";

void put_title(Markup& out, const Frame& frame) {
    out.add("<title>"_html, frame.title);
    if (!frame.record.empty()) out.add(" - "_html, frame.record);
    out.add(" - "_html, kProduct, "</title>\n"_html);
}

void put_head(Markup& out, const Frame& frame) {
    out.add("<head>\n<meta charset=\"utf-8\">\n"_html);
    put_title(out, frame);
    out.add(
        R"(<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="theme-color" content="#0b0c0c">
<link rel="stylesheet" href=")"_html,
        asset_path("concordat.css"), R"(">
<link rel="icon" sizes="any" type="image/svg+xml" href=")"_html,
        asset_path("favicon.svg"), R"(">
<script type="module" src=")"_html,
        asset_path("start.js"), "\"></script>\n"_html);
    if (!frame.json.empty()) {
        put_attribute(out.add(R"(<link rel="alternate" type="application/json")"_html), "href",
                      frame.json);
        out.add(">\n"_html);
    }
    out.add("</head>\n"_html);
}

void put_header(Markup& out, const Frame& frame) {
    Markup name = element("span", {{"class", "concordat-header__product"}}, kProduct);
    if (!frame.record.empty())
        name.add(" "_html, element("span", {{"class", "concordat-header__record"}}, frame.record));
    out.add("<header class=\"govuk-template__header\">\n"_html,
            govuk::GenericHeader{.logo_html = std::move(name), .url = frame.home}, "\n"_html);
    if (!frame.navigation.empty())
        out.add(govuk::ServiceNavigation{.navigation = frame.navigation}, "\n"_html);
    if (frame.phase_banner) out.add(*frame.phase_banner, "\n"_html);
    out.add("</header>\n"_html);
}

void put_way_back(Markup& out, const Frame& frame) {
    if (frame.back_link) out.add(*frame.back_link, "\n"_html);
    if (!frame.breadcrumbs.empty()) {
        out.add(govuk::Breadcrumbs{.items = frame.breadcrumbs, .collapse_on_mobile = true},
                "\n"_html);
    }
}

void put_footer(Markup& out, const Frame& frame) {
    out.add(R"(<footer class="govuk-template__footer concordat-footer">
<div class="govuk-width-container">
)"_html);
    std::vector<Markup> links;
    for (const govuk::Breadcrumb& item : frame.footer_links)
        links.push_back(item.html.empty() ? markup(link(item.href, item.text))
                                          : markup(link(item.href, item.html)));
    if (!links.empty()) out.add(list(ListKind::plain, links), "\n"_html);
    out.add(frame.footer, "\n</div>\n</footer>\n"_html);
}

} // namespace

Markup page(const Frame& frame, const Markup& main) {
    constexpr std::size_t kUsualFrame = 8192;
    Markup out;
    out.reserve(kUsualFrame + main.text().size());
    out.add("<!DOCTYPE html>\n<html lang=\"en\" class=\"govuk-template\">\n"_html);
    put_head(out, frame);
    out.add("<body class=\"govuk-template__body\">\n<script src=\""_html, asset_path("support.js"),
            "\"></script>\n"_html,
            govuk::SkipLink{.text = "Skip to main content", .href = "#main-content"}, "\n"_html);
    put_header(out, frame);
    out.add("<div class=\"govuk-width-container\">\n"_html);
    out.add(frame.as_at, "\n"_html);
    put_way_back(out, frame);
    out.add("<main class=\"govuk-main-wrapper\" id=\"main-content\" tabindex=\"-1\">\n"_html,
            frame.notices, main, "\n</main>\n</div>\n"_html);
    put_footer(out, frame);
    out.add("</body>\n</html>\n"_html);
    return out;
}

} // namespace concordat::html
