// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/recommendation.hpp"

#include "domain/acts.hpp"
#include "html/comparison.hpp"
#include "html/element.hpp"
#include "html/govuk/details.hpp"
#include "html/wide_table.hpp"
#include "web/pages/minutes.hpp"
#include "web/pages/pages.hpp"
#include "web/parts.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::web::pages {

namespace {

using meetings::Outcome;
using views::RecommendationPage;

std::string sentence(const RecommendationPage& view) {
    if (view.in_force_until) {
        return fmt::format("{} from {} until {}.", view.in_force ? "In force" : "Was in force",
                           in_words(*view.in_force_from), in_words(*view.in_force_until));
    }
    if (view.in_force) return fmt::format("In force since {}.", in_words(*view.in_force_from));
    if (view.in_force_from) return fmt::format("In force from {}.", in_words(*view.in_force_from));
    if (view.needs_ratification) {
        const auto required = static_cast<int>(view.ratifications.size());
        const int done = required - view.waits_on;
        return fmt::format("Not in force: {} of {} bodies {} ratified it.", done, required,
                           done == 1 ? "has" : "have");
    }
    if (view.outcome == Outcome::noted) return "It was noted; there is nothing to ratify.";
    return {};
}

/// "From 23 February 2016 until 1 March 2016": when it was or will be in force but for the time
/// that `sentence` gives.
std::string other_times(const RecommendationPage& view) {
    std::vector<std::string> times;
    for (const views::InForce& time : view.times_in_force) {
        if (time.from == view.in_force_from) continue;
        times.push_back(fmt::format("from {}{}", in_words(time.from),
                                    time.until ? " until " + in_words(*time.until) : ""));
    }
    return at_start(views::listed(times));
}

Markup outcome(const Ask& ask, const views::OutcomeView& view) {
    Markup out = tag(view.outcome);
    if (view.outcome == Outcome::pending && view.because) {
        out.add(" Waits for ", ask.link(*view.because), " to be agreed.");
    } else if (view.since) {
        out.add(" on ", shown(*view.since), ".");
    }
    if (view.until) out.add(" Until ", shown(*view.until), ".");
    Markup more;
    if (view.outcome == Outcome::pending)
        more.add("The board has already voted for it; no new vote is needed. ");
    if (view.says) more.add(*view.says);
    const bool of_another = view.because && view.outcome != Outcome::pending;
    if (of_another) more.add(" It followed from ", ask.link(*view.because), ".");
    if (!more.empty()) out.add(html::void_element("br"), more);
    if (view.reason) out.add(html::void_element("br"), shown(*view.reason));
    return out;
}

/// The text its outcome is of; the last there is, where that one is not there.
const views::TextView& text_of(const RecommendationPage& view) {
    const auto at =
        std::find_if(view.texts.begin(), view.texts.end(), [&](const views::TextView& text) {
            return text.number == view.standing.text;
        });
    return at != view.texts.end() ? *at : view.texts.back();
}

Markup facts(const Ask& ask, const RecommendationPage& view) {
    Facts facts;
    const views::TextView& text = text_of(view);
    facts.add("Outcome", outcome(ask, view.standing));
    if (const std::string in_force = sentence(view); !in_force.empty())
        facts.add("In force", in_force);
    if (const std::string before = other_times(view); !before.empty())
        facts.add("In force at other times", before);
    facts.add("Asks the board to", label(text.verb)).add("Put to it", label(text.class_));
    facts.add("Meeting", html::markup(ask.link(view.meeting), " of ", ask.link(view.board)));
    if (view.in_writing) facts.add("Procedure", "In writing, without a meeting");
    if (!view.carried_to.empty())
        facts.add(view.referred_to ? "Referred or carried to" : "Carried to",
                  links(ask, view.carried_to));
    if (view.referred_to) facts.add("Now before", ask.link(*view.referred_to));
    if (view.paper) {
        facts.add("Paper", ask.link(*view.paper));
    } else {
        facts.add("Paper", view.added_at_meeting ? "None: added in the meeting" : "Not recorded");
    }
    if (!view.number)
        facts.add("Number", "The papers give it none; this is its place in their order.");
    facts.add("Group", view.group).add("Agenda item", view.agenda_item).add("Matter", view.matter);
    if (view.board_standing) facts.add("Standing of the board", label(*view.board_standing));
    facts.add("Bodies named because", view.required_because);
    return html::markup(facts.render(), why_link(ask, view.recommendation.id));
}

Markup texts(const RecommendationPage& view) {
    if (view.texts.size() == 1)
        return html::element("div", {{"class", "govuk-body-l"}}, shown(view.texts.front().words));
    Markup out = html::heading(2, "The texts");
    const auto heading = [](const views::TextView& text) {
        return fmt::format("Text {}, {}{}", text.number, in_words(text.since),
                           text.agreed ? " (agreed)" : " (not agreed)");
    };
    const views::TextView& last = view.texts.back();
    const views::TextView& before = view.texts[view.texts.size() - 2];
    out.add(html::comparison({heading(before), shown(before.words)},
                             {heading(last), shown(last.words)}));
    for (std::size_t i = 0; i + 2 < view.texts.size(); ++i) {
        out.add(govuk::Details{.summary_text = heading(view.texts[i]),
                               .html = shown(view.texts[i].words)});
    }
    return out;
}

/// What made the effect come about, or what it waits for.
const char* ground_of(const RecommendationPage& page, const views::TextView& text,
                      const views::EffectView& effect) {
    const bool own = effect.completed_by == effects::CompletedBy::resolution;
    if (effect.came_about && own)
        return "A board may settle this itself; it did not wait for ratification.";
    if (effect.came_about) {
        return page.needs_ratification
                   ? "It came about with the last ratification."
                   : "It came about with the resolution; nobody had to ratify it.";
    }
    if (page.outcome == Outcome::noted) return "It does not come about: this is only to note.";
    if (!meetings::is_open(page.outcome) && !text.agreed)
        return "It does not come about: the board did not agree this text.";
    return own ? "It waits for the board to agree." : "It waits for the last ratification.";
}

Markup effect(const Ask& ask, const RecommendationPage& page, const views::TextView& text,
              const views::EffectView& view) {
    Markup out = shown(view.says);
    if (view.came_about) out.add(", since ", shown(*view.came_about));
    if (view.ended) {
        out.add(", until ", shown(view.ended->on), ". It ended there: ", ask.link(view.ended->by),
                kind_of(view.ended->by.id.text()) == MeetingKind::kName
                    ? " has minutes that were corrected."
                    : " was no more agreed.");
        return out;
    }
    out.add(". ", ground_of(page, text, view));
    return out;
}

Markup effects(const Ask& ask, const RecommendationPage& view) {
    Markup out;
    for (const views::TextView& text : view.texts) {
        if (text.effects.empty()) continue;
        std::vector<Markup> items;
        for (const views::EffectView& one : text.effects)
            items.push_back(effect(ask, view, text, one));
        out.add(html::heading(2, view.texts.size() == 1
                                     ? std::string("What it brings about")
                                     : fmt::format("What text {} brings about", text.number)));
        out.add(html::list(html::ListKind::bullet, items));
    }
    return out;
}

Markup ratifications(const Ask& ask, const RecommendationPage& view) {
    if (view.ratifications.empty()) return {};
    html::WideTable table(
        "Ratified by each body",
        {"Body", "Answer", "Decision", "Effective", html::numeric("After agreement")},
        html::Caption::medium, html::paragraph(sentence(view)));
    for (const views::RatificationView& row : view.ratifications) {
        const bool waits = row.answer == decisions::Answer::not_decided && !row.gone_since;
        const bool anew = row.waits_since && view.resolved < row.waits_since;
        Markup body = ask.link(row.body);
        if (row.answered_by) body.add(html::void_element("br"), "by ", ask.link(*row.answered_by));
        const std::string word = row.of_other_text ? fmt::format("Adopted text {}", *row.text)
                                                   : std::string(label(row.answer));
        Markup answer = tag(word, row.counts      ? govuk::Colour::green
                                  : row.divergent ? govuk::Colour::red
                                                  : govuk::Colour::yellow);
        if (row.divergent) answer.add(html::void_element("br"), "Not the text agreed");
        if (row.adopted_if) answer.add(html::void_element("br"), adopted_if(ask, *row.adopted_if));
        if (row.ended) answer.add(html::void_element("br"), ended_by(ask, *row.ended));
        if (row.gone_since) {
            answer.add(html::void_element("br"), "Ended on ", shown(*row.gone_since),
                       " without a successor: nobody can ratify");
        }
        if (anew) {
            answer.add(html::void_element("br"), "Waited on again since ", shown(*row.waits_since));
        }
        Markup decision;
        if (row.decision) {
            decision.add(
                ask.link(row.decision->decision,
                         reference_of(*row.decision).value_or(row.decision->decision.name)),
                html::void_element("br"), shown(*row.decided));
        }
        table.row(body, answer, decision, row.effective ? shown(*row.effective) : Markup{},
                  waits || anew                     ? days(row.lag) + " so far"
                  : row.early                       ? "Signed before it"
                  : row.gone_since && !row.decision ? std::string("Never")
                                                    : days(row.lag));
    }
    return table.end();
}

Markup positions(const Ask& ask, const views::TextView& text, bool only_one) {
    if (text.positions.empty()) return {};
    const bool reasons =
        std::any_of(text.positions.begin(), text.positions.end(),
                    [](const views::PositionView& row) { return row.reason.has_value(); });
    Markup lead;
    if (text.positions_known == meetings::Known::told) {
        lead = html::paragraph("The papers say unanimously; no vote by seat is recorded. Each seat "
                               "is shown as they tell it.");
    }
    std::vector<html::Column> columns = {"Seat", "Held by", "Position"};
    if (reasons) columns.push_back("Reason");
    html::WideTable table(fmt::format("{}{}, {}", only_one ? "Positions" : "Positions on text ",
                                      only_one ? "" : std::to_string(text.number),
                                      in_words(*text.positions_on)),
                          columns, html::Caption::small, lead);
    for (const views::PositionView& row : text.positions) {
        table.row(taken(ask, row.seat, row.taken_by), capacity_of(row.holder), tag(row.position));
        if (reasons) table.cell(row.reason ? shown(*row.reason) : Markup{});
    }
    return table.end();
}

/// The outcome of each board it has been through, in order, with how its seats stood.
Markup passed(const Ask& ask, const RecommendationPage& view) {
    if (view.passed.empty()) return {};
    html::WideTable table("Boards it has been through",
                          {"Board", "Meeting", "Outcome", "Standing of the board", "Referred on"});
    for (const views::PassedView& row : view.passed) {
        table.row(ask.link(row.board), ask.link(row.meeting),
                  html::markup(tag(row.outcome), html::void_element("br"), shown(row.on)),
                  row.standing ? label(*row.standing) : std::string_view("Not stated"),
                  shown(row.referred));
    }
    Markup out = table.end();
    for (const views::PassedView& row : view.passed) {
        if (row.positions.empty()) continue;
        html::WideTable stood(
            fmt::format("Positions at {}, {}", row.board.name, in_words(*row.positions_on)),
            {"Seat", "Held by", "Position"}, html::Caption::small);
        for (const views::PositionView& seat : row.positions)
            stood.row(taken(ask, seat.seat, seat.taken_by), capacity_of(seat.holder),
                      tag(seat.position));
        out.add(stood.end());
    }
    return out;
}

Markup all_positions(const Ask& ask, const RecommendationPage& view) {
    Markup tables;
    for (const views::TextView& text : view.texts)
        tables.add(positions(ask, text, view.texts.size() == 1));
    if (tables.empty()) tables = html::paragraph("Not recorded.");
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
    if (!view.waiting_on_this.empty()) {
        out.add(html::heading(2, "What waits on this one"),
                html::paragraph(links(ask, view.waiting_on_this)));
    } else if (!view.dependents.empty()) {
        out.add(html::heading(2, "Named as a condition of"),
                html::paragraph(links(ask, view.dependents)));
    }
    return out;
}

Markup told(const RecommendationPage& view) {
    Markup out;
    for (const views::ToldView& telling : view.tellings) {
        out.add(inset(fmt::format("{} tells the outcome as \"{}\", {}{}. {}",
                                  at_start(telling.source), label(telling.outcome),
                                  in_words(telling.when), telling.vote ? ", " + *telling.vote : "",
                                  telling.stands ? "This is what stands."
                                                 : "How it came about is not stated.")));
    }
    return out;
}

Markup history(const Ask& ask, const RecommendationPage& view) {
    if (view.history.size() < 2) return {};
    std::vector<Markup> items;
    for (const views::OutcomeView& one : view.history)
        items.push_back(outcome(ask, one));
    return html::markup(govuk::Details{.summary_text = "What became of it, by date",
                                       .html = html::list(html::ListKind::number, items)});
}

Content render(const Ask& ask, const RecommendationPage& view) {
    const std::string name = "Recommendation " + view.number.value_or(std::to_string(view.order));
    Content content{.title = view.recommendation.name};
    content.way = {{.text = "Boards", .href = ask.href("/boards")},
                   {.text = view.board.name, .href = ask.href(view.board.id)},
                   {.text = view.meeting.name, .href = ask.href(view.meeting.id)},
                   {.text = name}};
    content.main = title(name, view.board.name + ", " + in_words(view.meeting_on));
    content.main.add(texts(view), facts(ask, view), told(view), history(ask, view),
                     corrections(ask, "Corrected in the minutes", view.corrections),
                     passed(ask, view), flags(ask, view.flags), ratifications(ask, view),
                     conditions(ask, view), effects(ask, view), all_positions(ask, view),
                     interests(ask, view.interests), statements(ask, view.statements));
    return content;
}

} // namespace

Result<Content> recommendation(const Ask& ask) {
    return ask.answer(views::recommendation_page(ask.seen, RecommendationId(ask.thing)), render);
}

} // namespace concordat::web::pages
