// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/recommendation.hpp"

#include "html/comparison.hpp"
#include "html/element.hpp"
#include "html/govuk/details.hpp"
#include "html/wide_table.hpp"
#include "web/pages/pages.hpp"
#include "web/parts.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::web::pages {

namespace {

using meetings::Outcome;
using views::RecommendationPage;

std::string sentence(const RecommendationPage& view) {
    if (view.in_force) return fmt::format("In force since {}.", in_words(*view.in_force_from));
    if (view.in_force_from) return fmt::format("In force from {}.", in_words(*view.in_force_from));
    if (view.needs_ratification) {
        const auto required = static_cast<int>(view.ratifications.size());
        return fmt::format("Not in force: {} of {} bodies have ratified it.",
                           required - view.waits_on, required);
    }
    if (view.outcome == Outcome::noted) return "It was noted; there is nothing to ratify.";
    return {};
}

Markup outcome(const Ask& ask, const views::OutcomeView& view) {
    Markup out = tag(view.outcome);
    if (view.since) out.add(" since ", shown(*view.since));
    if (view.until) out.add(", until ", shown(*view.until));
    if (view.known == meetings::Known::told) out.add(", told and not recorded seat by seat");
    if (view.because) out.add(html::void_element("br"), "Because of ", ask.link(*view.because));
    if (view.says) out.add(html::void_element("br"), *view.says);
    if (view.reason) out.add(html::void_element("br"), shown(*view.reason));
    return out;
}

Markup facts(const Ask& ask, const RecommendationPage& view) {
    Facts facts;
    Markup number = html::escape(view.number ? *view.number : std::to_string(view.order));
    if (!view.number) number.add(" (by order; the paper gives no number)");
    const views::TextView& text =
        view.texts.at(static_cast<std::size_t>(std::max(view.standing.text, 1)) - 1);
    facts.add("Outcome", outcome(ask, view.standing));
    if (const std::string in_force = sentence(view); !in_force.empty())
        facts.add("In force", in_force);
    facts.add("What it asks", label(text.verb)).add("Class", label(text.class_));
    facts.add("Board", ask.link(view.board));
    facts.add("Meeting", ask.link(view.meeting));
    if (view.paper) {
        facts.add("Paper", ask.link(*view.paper));
    } else {
        facts.add("Paper", view.added_at_meeting ? "None: added in the meeting" : "Not recorded");
    }
    facts.add("Number", std::move(number)).add("Group", view.group);
    facts.add("Agenda item", view.agenda_item);
    if (view.board_standing) facts.add("Standing of the board", label(*view.board_standing));
    facts.add("Bodies named because", view.required_because);
    return facts.render();
}

Markup texts(const RecommendationPage& view) {
    Markup out = html::heading(2, view.texts.size() == 1 ? "The text" : "The texts");
    if (view.texts.size() == 1) {
        return out.add(
            html::element("div", {{"class", "govuk-body"}}, shown(view.texts.front().words)));
    }
    const auto heading = [](const views::TextView& text) {
        return fmt::format("Text {}, {}{}", text.number, in_words(text.since),
                           text.agreed ? " (agreed)" : " (not agreed)");
    };
    const views::TextView& last = view.texts.back();
    const views::TextView& before = view.texts[view.texts.size() - 2];
    out.add(html::comparison({heading(before), shown(before.words)},
                             {heading(last), shown(last.words)}));
    for (std::size_t i = 0; i + 2 < view.texts.size(); ++i) {
        out.add(govuk::render(govuk::Details{.summary_text = heading(view.texts[i]),
                                             .html = shown(view.texts[i].words)}));
    }
    return out;
}

Markup effects(const RecommendationPage& view) {
    Markup out;
    for (const views::TextView& text : view.texts) {
        if (text.effects.empty()) continue;
        std::vector<Markup> items;
        for (const views::EffectView& effect : text.effects) {
            Markup line = shown(effect.says);
            const bool own = effect.completed_by == effects::CompletedBy::resolution;
            if (effect.came_about) {
                line.add(". Came about on ", shown(*effect.came_about));
            } else {
                line.add(own ? ". Waits for the board's agreement"
                             : ". Waits for the last ratification");
            }
            items.push_back(std::move(line.add(".")));
        }
        out.add(html::heading(2, view.texts.size() == 1
                                     ? std::string("What it brings about")
                                     : fmt::format("What text {} brings about", text.number)));
        out.add(html::list(html::ListKind::bullet, items));
    }
    return out;
}

Markup ratifications(const Ask& ask, const RecommendationPage& view) {
    if (view.ratifications.empty()) return {};
    Markup out = html::heading(2, "Ratified by each body");
    govuk::Table table{.head = head({"Body", "Answer", "Decision", "Effective"}),
                       .caption = sentence(view),
                       .caption_classes = "govuk-table__caption--s"};
    table.head.push_back({.text = "After agreement", .format = "numeric"});
    for (const views::RatificationView& row : view.ratifications) {
        const bool waits = row.answer == decisions::Answer::not_decided;
        Markup body = ask.link(row.body);
        if (row.answered_by) body.add(html::void_element("br"), "by ", ask.link(*row.answered_by));
        Markup answer = tag(label(row.answer), row.counts      ? govuk::Colour::green
                                               : row.divergent ? govuk::Colour::red
                                                               : govuk::Colour::yellow);
        if (row.divergent) answer.add(html::void_element("br"), "Not the text agreed");
        Markup decision;
        if (row.decision) {
            decision.add(ask.link(row.decision->decision,
                                  row.decision->reference.value_or(row.decision->decision.name)),
                         html::void_element("br"), shown(*row.decided));
        }
        table.rows.push_back({cell(std::move(body)), cell(std::move(answer)),
                              cell(std::move(decision)),
                              cell(row.effective ? shown(*row.effective) : Markup{}),
                              number_cell(waits ? days(row.lag) + " so far" : days(row.lag))});
    }
    return out.add(html::wide_table(table));
}

Markup positions(const Ask& ask, const views::TextView& text, bool only_one) {
    if (text.positions.empty()) return {};
    const bool reasons =
        std::any_of(text.positions.begin(), text.positions.end(),
                    [](const views::PositionView& row) { return row.reason.has_value(); });
    govuk::Table table{.head = head({"Seat", "Held by", "Position"}),
                       .caption =
                           fmt::format("{}{}, {}", only_one ? "Positions" : "Positions on text ",
                                       only_one ? "" : std::to_string(text.number),
                                       in_words(*text.positions_on)),
                       .caption_classes = "govuk-table__caption--s"};
    if (reasons) table.head.push_back(cell("Reason"));
    for (const views::PositionView& row : text.positions) {
        table.rows.push_back(
            {cell(shown(ask, row.seat)), cell(capacity_of(row.holder)), cell(tag(row.position))});
        if (reasons) table.rows.back().push_back(cell(row.reason ? shown(*row.reason) : Markup{}));
    }
    Markup out = html::wide_table(table);
    if (text.positions_known == meetings::Known::told) {
        out.add(inset("The record only says that the board was unanimous; each position is told, "
                      "not recorded."));
    }
    return out;
}

Markup all_positions(const Ask& ask, const RecommendationPage& view) {
    Markup tables;
    for (const views::TextView& text : view.texts)
        tables.add(positions(ask, text, view.texts.size() == 1));
    if (tables.empty()) tables = inset("How each seat stood is not recorded.");
    return html::markup(html::heading(2, "How each seat stood"), tables);
}

Markup conditions(const Ask& ask, const RecommendationPage& view) {
    Markup out;
    if (!view.conditions.empty()) {
        std::vector<Markup> items;
        for (const views::ConditionView& condition : view.conditions) {
            const bool met = condition.state == views::ConditionState::met;
            const bool open = condition.state == views::ConditionState::open;
            Markup line = ask.link(condition.item);
            line.add(" ", tag(met    ? "Met"
                              : open ? "Open"
                                     : "Failed",
                              met    ? govuk::Colour::green
                              : open ? govuk::Colour::yellow
                                     : govuk::Colour::red));
            line.add(" ", label(condition.outcome));
            if (condition.since) line.add(", ", shown(*condition.since));
            items.push_back(std::move(line));
        }
        out.add(html::heading(2, "Agreed only if these are agreed"),
                html::list(html::ListKind::bullet, items));
    }
    if (!view.dependents.empty()) {
        out.add(html::heading(2, "What waits on this one"),
                html::paragraph(links(ask, view.dependents)));
    }
    return out;
}

Markup told(const RecommendationPage& view) {
    if (!view.told) return {};
    return inset(fmt::format("{} tells the outcome as \"{}\", {}{}. How it came about is not "
                             "stated.",
                             view.told->source, label(view.told->outcome),
                             in_words(view.told->when),
                             view.told->vote ? ", " + *view.told->vote : ""));
}

Markup history(const Ask& ask, const RecommendationPage& view) {
    if (view.history.size() < 2) return {};
    std::vector<Markup> items;
    for (const views::OutcomeView& one : view.history)
        items.push_back(outcome(ask, one));
    return govuk::render(govuk::Details{.summary_text = "What became of it, by date",
                                        .html = html::list(html::ListKind::number, items)});
}

Content render(const Ask& ask, const RecommendationPage& view) {
    Content content{.title = view.recommendation.name + ", " + view.meeting.name};
    content.way = {{.text = "Boards", .href = ask.href("/boards")},
                   {.text = view.board.name, .href = ask.href("/" + view.board.id.text())},
                   {.text = view.meeting.name, .href = ask.href("/" + view.meeting.id.text())},
                   {.text = view.recommendation.name}};
    content.main = title(view.recommendation.name, view.recommendation.now_called,
                         view.board.name + ", " + in_words(view.meeting_on));
    content.main.add(facts(ask, view), told(view), history(ask, view), texts(view),
                     ratifications(ask, view), conditions(ask, view), effects(view),
                     all_positions(ask, view), flags(ask, view.flags),
                     why_link(ask, view.recommendation.id));
    return content;
}

} // namespace

Result<Content> recommendation(const Ask& ask) {
    return ask.answer(views::recommendation_page(ask.seen, RecommendationId(ask.thing)), render);
}

} // namespace concordat::web::pages
