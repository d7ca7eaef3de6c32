// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/govuk/summary_list.hpp"

#include "html/govuk/shared.hpp"

#include <algorithm>

namespace concordat::govuk {

namespace {

const CardTitle* title_of(const std::optional<SummaryCard>& card) {
    return card && card->title ? &*card->title : nullptr;
}

void put_action(Markup& out, const SummaryAction& action, const CardTitle* title) {
    out.add(R"(<a class="govuk-link)"_html, more(action.classes), "\""_html,
            attribute("href", action.href), action.attributes, ">"_html, content_as_given(action));
    if (!action.visually_hidden_text.empty() || title != nullptr) {
        out.add(R"(<span class="govuk-visually-hidden">)"_html, more(action.visually_hidden_text));
        if (title != nullptr) out.add(" ("_html, content_as_given(*title), ")"_html);
        out.add("</span>"_html);
    }
    out.add("</a>"_html);
}

void put_row_actions(Markup& out, const SummaryActions& actions, const CardTitle* title) {
    if (actions.items.empty()) return;
    out.add(R"(    <dd class="govuk-summary-list__actions)"_html, more(actions.classes),
            "\">\n"_html);
    if (actions.items.size() == 1) {
        put_action(out.add("      "_html), actions.items.front(), title);
        out.add("\n"_html);
    } else {
        out.add("      <ul class=\"govuk-summary-list__actions-list\">\n"_html);
        for (const SummaryAction& action : actions.items) {
            out.add(
                "        <li class=\"govuk-summary-list__actions-list-item\">\n          "_html);
            put_action(out, action, title);
            out.add("\n        </li>\n"_html);
        }
        out.add("      </ul>\n"_html);
    }
    out.add("    </dd>\n"_html);
}

void put_card_actions(Markup& out, const SummaryActions& actions, const CardTitle* title) {
    if (actions.items.empty()) return;
    if (actions.items.size() == 1) {
        out.add(R"(    <div class="govuk-summary-card__actions)"_html, more(actions.classes),
                "\">\n      "_html);
        put_action(out, actions.items.front(), title);
        out.add("\n    </div>\n"_html);
        return;
    }
    out.add(R"(    <ul class="govuk-summary-card__actions)"_html, more(actions.classes),
            "\">\n"_html);
    for (const SummaryAction& action : actions.items) {
        out.add("      <li class=\"govuk-summary-card__action\">\n        "_html);
        put_action(out, action, title);
        out.add("\n      </li>\n"_html);
    }
    out.add("    </ul>\n"_html);
}

void open_list(Markup& out, const SummaryList& list) {
    out.add(R"(<dl class="govuk-summary-list)"_html, more(list.classes), "\""_html, list.attributes,
            ">\n"_html);
}

/// Up to the value.
template <class Key>
void open_row(Markup& out, const SummaryRow& row, const Key& key, bool beside_actions) {
    out.add(R"(  <div class="govuk-summary-list__row)"_html,
            when(beside_actions && row.actions.items.empty(),
                 " govuk-summary-list__row--no-actions"_html),
            more(row.classes), R"(">
    <dt class="govuk-summary-list__key)"_html,
            more(row.key.classes), "\">\n      "_html, key, R"(
    </dt>
    <dd class="govuk-summary-list__value)"_html,
            more(row.value.classes), "\">\n      "_html);
}

constexpr Literal kEndOfValue = "\n    </dd>\n"_html;
constexpr Literal kEndOfRow = "  </div>\n"_html;

void put_row(Markup& out, const SummaryRow& row, bool beside_actions, const CardTitle* title) {
    open_row(out, row, content(row.key, 6), beside_actions);
    out.add(content(row.value, 6), kEndOfValue);
    put_row_actions(out, row.actions, title);
    out.add(kEndOfRow);
}

template <class List>
void put_in_card(Markup& out, const SummaryCard& card, const List& list) {
    out.add(R"(<div class="govuk-summary-card)"_html, more(card.classes), "\""_html,
            card.attributes, ">\n  <div class=\"govuk-summary-card__title-wrapper\">\n"_html);
    if (card.title) {
        out.add("    <h"_html, card.title->heading_level,
                R"( class="govuk-summary-card__title)"_html, more(card.title->classes),
                "\">\n      "_html, content(*card.title, 6), "\n    </h"_html,
                card.title->heading_level, ">\n"_html);
    }
    put_card_actions(out, card.actions, card.title ? &*card.title : nullptr);
    out.add("  </div>\n\n  <div class=\"govuk-summary-card__content\">\n    "_html,
            indented(list, 4), "\n  </div>\n</div>"_html);
}

} // namespace

void put(Markup& out, const SummaryList& list) {
    const bool beside_actions = std::ranges::any_of(
        list.rows, [](const SummaryRow& row) { return !row.actions.items.empty(); });
    const auto put_list = [&](Markup& lines) {
        open_list(lines, list);
        for (const SummaryRow& row : list.rows)
            put_row(lines, row, beside_actions, title_of(list.card));
        lines.add("</dl>"_html);
    };
    if (!list.card) return put_list(out);
    put_in_card(out, *list.card, html::written(put_list));
}

void SummaryListWriter::open_value(std::string_view key) {
    static const SummaryRow kPlain;
    if (out_.empty()) open_list(out_, {});
    open_row(out_, kPlain, key, false);
}

void SummaryListWriter::close_value() {
    out_.add(kEndOfValue, kEndOfRow);
}

Markup SummaryListWriter::end() {
    if (!out_.empty()) out_.add("</dl>"_html);
    return std::move(out_);
}

} // namespace concordat::govuk
