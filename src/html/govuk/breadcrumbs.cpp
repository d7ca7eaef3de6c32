// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/govuk/breadcrumbs.hpp"

#include "html/govuk/shared.hpp"

namespace concordat::govuk {

namespace {

void put_item(Markup& out, const Breadcrumb& item) {
    if (item.href.empty()) {
        out.add(R"(    <li class="govuk-breadcrumbs__list-item" aria-current="page">)"_html,
                content_as_given(item), "</li>\n"_html);
        return;
    }
    out.add(R"(    <li class="govuk-breadcrumbs__list-item">
      <a class="govuk-breadcrumbs__link")"_html,
            attribute("href", item.href), item.attributes, ">"_html, content_as_given(item),
            "</a>\n    </li>\n"_html);
}

} // namespace

void put(Markup& out, const Breadcrumbs& breadcrumbs) {
    out.add(R"(<nav class="govuk-breadcrumbs)"_html, more(breadcrumbs.classes),
            when(breadcrumbs.collapse_on_mobile, " govuk-breadcrumbs--collapse-on-mobile"_html),
            "\""_html, breadcrumbs.attributes, attribute("aria-label", breadcrumbs.label_text),
            ">\n  <ol class=\"govuk-breadcrumbs__list\">\n"_html);
    for (const Breadcrumb& item : breadcrumbs.items)
        put_item(out, item);
    out.add("  </ol>\n</nav>"_html);
}

} // namespace concordat::govuk
