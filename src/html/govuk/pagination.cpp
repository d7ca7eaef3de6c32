// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/govuk/pagination.hpp"

#include "html/govuk/shared.hpp"

namespace concordat::govuk {

namespace {

enum class Direction : std::uint8_t { previous, next };

constexpr Literal kArrowPrevious =
    R"(      <svg class="govuk-pagination__icon govuk-pagination__icon--prev" xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13">
        <path d="m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z"></path>
      </svg>
)"_html;

constexpr Literal kArrowNext =
    R"(      <svg class="govuk-pagination__icon govuk-pagination__icon--next" xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13">
        <path d="m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z"></path>
      </svg>
)"_html;

void put_link_text(Markup& out, const PageLink& link, Direction direction) {
    if (has_content(link.text, link.html)) {
        out.add(content(link, 8));
    } else {
        out.add(direction == Direction::previous ? "Previous"_html : "Next"_html,
                R"(<span class="govuk-visually-hidden"> page</span>)"_html);
    }
}

/// A block stands alone, without numbered pages between its links.
void put_link(Markup& out, const std::optional<PageLink>& link, Direction direction, bool block) {
    if (!link || link->href.empty()) return;
    const bool previous = direction == Direction::previous;
    const Literal name = previous ? "prev"_html : "next"_html;
    const bool labelled = !link->label_text.empty();
    out.add(R"(  <div class="govuk-pagination__)"_html, name,
            "\">\n    <a class=\"govuk-link govuk-pagination__link\""_html,
            attribute("href", link->href), R"( rel=")"_html, name, "\""_html, link->attributes,
            ">\n"_html, when(previous, kArrowPrevious), when(!previous && block, kArrowNext),
            R"(      <span class="govuk-pagination__link-title)"_html,
            when(block && !labelled, " govuk-pagination__link-title--decorated"_html),
            "\">\n        "_html);
    put_link_text(out, *link, direction);
    out.add("\n      </span>\n"_html);
    if (block && labelled) {
        out.add(R"(      <span class="govuk-visually-hidden">:</span>
      <span class="govuk-pagination__link-label">)"_html,
                link->label_text, "</span>\n"_html);
    }
    out.add(when(!previous && !block, kArrowNext), "    </a>\n  </div>\n"_html);
}

void put_item(Markup& out, const PageItem& item) {
    out.add(R"(      <li class="govuk-pagination__item)"_html,
            when(item.current, " govuk-pagination__item--current"_html),
            when(item.ellipsis, " govuk-pagination__item--ellipsis"_html), "\">\n      "_html);
    if (item.ellipsis) {
        out.add("&ctdot;\n"_html);
    } else {
        out.add(
            R"(<a class="govuk-link govuk-pagination__link")"_html, attribute("href", item.href),
            attribute("aria-label", item.visually_hidden_text.empty() ? "Page " + item.number
                                                                      : item.visually_hidden_text),
            when(item.current, R"( aria-current="page")"_html), item.attributes, ">\n        "_html,
            item.number, "\n      </a>\n"_html);
    }
    out.add("    </li>\n"_html);
}

} // namespace

void put(Markup& out, const Pagination& pagination) {
    const bool block = pagination.items.empty() && (pagination.next || pagination.previous);
    out.add(R"(<nav class="govuk-pagination)"_html, when(block, " govuk-pagination--block"_html),
            more(pagination.classes), "\""_html,
            attribute("aria-label", or_else(pagination.landmark_label, "Pagination")),
            pagination.attributes, ">\n"_html);
    put_link(out, pagination.previous, Direction::previous, block);
    if (!pagination.items.empty()) {
        out.add("  <ul class=\"govuk-pagination__list\">\n"_html);
        for (const PageItem& item : pagination.items)
            put_item(out, item);
        out.add("  </ul>\n"_html);
    }
    put_link(out, pagination.next, Direction::next, block);
    out.add("</nav>"_html);
}

} // namespace concordat::govuk
