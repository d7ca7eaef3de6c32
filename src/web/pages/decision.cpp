// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decision.hpp"

#include "html/element.hpp"
#include "html/wide_table.hpp"
#include "views/chain.hpp"
#include "web/pages/authority_parts.hpp"
#include "web/pages/pages.hpp"
#include "web/parts.hpp"

#include <fmt/format.h>

namespace concordat::web::pages {

namespace {

using views::DecisionPage;

/// "Decision form 2016.047", or the title where it has no reference.
std::string called(const DecisionPage& view) {
    if (!view.reference) return view.decision.name;
    return view.scheme ? view.scheme->name + " " + *view.reference : *view.reference;
}

/// Of what it adopts, what the board has agreed in the same text.
std::string agreed(const DecisionPage& view) {
    if (view.as_agreed == view.adopts) return {};
    if (view.adopts == 1) return ", which the board has not agreed in this text";
    return fmt::format(", {} of which the board has agreed in this text",
                       view.as_agreed == 0 ? "none" : std::to_string(view.as_agreed));
}

std::string in_force(const DecisionPage& view) {
    if (view.as_agreed == 0) return {};
    const char* const state = view.in_force != 0    ? "in force"
                              : view.no_longer != 0 ? "no longer in force"
                                                    : "not in force yet";
    if (view.adopts == 1) return fmt::format(", which is {}", state);
    if (view.as_agreed == 1) return fmt::format("; it is {}", state);
    if (view.in_force == 0)
        return view.no_longer == 0 ? "; none is in force yet" : "; none is in force any more";
    return view.in_force == view.adopts ? "; all are in force"
                                        : fmt::format("; {} of them are in force", view.in_force);
}

/// What it adopts, and how far that is in force.
std::string effect(const DecisionPage& view) {
    if (view.adopts == 0) return {};
    std::string words = fmt::format("Adopts {} {}{}{}", view.adopts,
                                    view.adopts == 1 ? "recommendation" : "recommendations",
                                    agreed(view), in_force(view));
    if (view.waits_on_says) words += ": waiting on " + *view.waits_on_says;
    return words + ".";
}

Markup summary(const Ask& ask, const DecisionPage& view) {
    if (!view.is_decided) return inset("This decision has been prepared and is not yet taken.");
    Markup words = html::markup("Decided ", shown(*view.decided));
    if (view.lag) words.add(", ", days(*view.lag), " after the meeting");
    words.add(". ", effect(view));
    Markup out = html::element("p", {{"class", "govuk-body-l"}}, words);
    if (view.in_doubt) {
        out.add(inset("In doubt: an entry made later took its ground away. It stands until the "
                      "body confirms or withdraws it."));
    }
    for (const views::EndingView& ending : view.endings) {
        out.add(
            html::paragraph(ending.limb ? fmt::format("Part {}: ", *ending.limb) : std::string(),
                            ended_by(ask, ending), "."));
    }
    out.add(why_link(ask, view.decision.id));
    return out;
}

void add_dates(const Ask& ask, const DecisionPage& view, Facts& facts) {
    if (view.received != view.prepared) facts.add("Prepared", std::optional(view.prepared));
    facts.add("Received", view.received);
    if (view.officer_approved) {
        Markup approved = shown(*view.officer_approved);
        if (view.approved_by) approved.add(html::void_element("br"), shown(ask, *view.approved_by));
        facts.add("Approved by an officer", std::move(approved));
    }
    if (view.decided) {
        facts.add("Decided", view.decided);
        if (view.decided_by) facts.add("Decided by", shown(ask, *view.decided_by));
        if (view.signed_by) facts.add("Signed by", shown(ask, *view.signed_by));
        if (view.recorded_by) facts.add("Only recorded by", shown(ask, *view.recorded_by));
        if (view.under) facts.add("Under", ask.link(*view.under));
        facts.add("Interests",
                  view.declaration ? label(*view.declaration) : std::string_view("Not recorded"));
        if (view.effective == view.decided) {
            facts.add("Effective", "On signature (no other day is stated)");
        } else {
            facts.add("Effective", view.effective);
        }
    } else {
        facts.add("Decided", tag("Not yet decided", govuk::Colour::yellow));
    }
    facts.add_or("Published", view.published, "Publication not recorded");
}

Markup sign_off(const Ask& ask, const DecisionPage& view) {
    Facts facts;
    if (view.follows) {
        facts.add("Follows", html::markup(ask.link(*view.follows), " of ", ask.link(*view.board)));
    } else {
        facts.add("Follows", "No meeting is named");
    }
    facts.add_or("Author", view.author ? shown(ask, *view.author) : Markup{}, "Not recorded here");
    add_dates(ask, view, facts);
    if (view.authority) facts.add("On the authority of", ask.link(*view.authority));
    facts.add("Notice is asked for of", view.notice_class);
    const std::string_view none = view.is_decided ? "Not stated" : "Not shown before it is decided";
    facts.add("Legal power", view.legal_power ? std::string_view(*view.legal_power) : none);
    if (view.scheme) facts.add("Numbered as", ask.link(*view.scheme));
    if (!view.aliases.empty()) facts.add("Also known as", views::listed(view.aliases));
    return html::markup(html::heading(2, "Sign-off"), facts.render());
}

bool is(const std::optional<bool>& known) {
    return known.value_or(false);
}

Markup answer(const Ask& ask, const DecisionPage& view, const views::AdoptionView& one) {
    if (one.withheld) return html::markup(tag("Withheld", govuk::Colour::grey));
    const bool is_over = one.ended && ask.seen.is_there(one.ended->effective);
    Markup out = tag(label(*one.as), is_over             ? govuk::Colour::grey
                                     : is(one.counts)    ? govuk::Colour::green
                                     : is(one.divergent) ? govuk::Colour::red
                                                         : govuk::Colour::yellow);
    const auto add = [&](std::string_view words) {
        out.add(html::element("span", {{"class", "concordat-state"}}, words));
    };
    if (one.adopted_if) {
        out.add(html::element("span", {{"class", "concordat-state"}},
                              adopted_if(ask, *one.adopted_if)));
    }
    if (one.ended) {
        out.add(html::element("span", {{"class", "concordat-state"}}, ended_by(ask, *one.ended)));
    }
    if (one.resolved_text) {
        add(fmt::format("Text {}; the board agreed text {}", *one.text, *one.resolved_text));
    } else if (is(one.divergent)) {
        add("Not the text the board agreed");
    }
    if (is(one.early)) {
        add("Signed before it was agreed");
    } else if (one.lag && one.lag != view.lag) {
        add(days(*one.lag) + " after it was agreed");
    }
    if (one.item.outcome == meetings::Outcome::pending)
        add("Pending; it counts from the day the item is agreed");
    if (const std::string force = force_of(one.item, ask.seen.as_at()); !force.empty()) add(force);
    return out;
}

Markup item(const Ask& ask, const DecisionPage& view, const views::AdoptionView& one) {
    const bool of_the_meeting = view.follows && view.follows->id == one.item.meeting.id;
    Markup name = of_the_meeting
                      ? ask.link(one.item.recommendation, "Recommendation " + one.item.number)
                      : ask.link(one.item.recommendation);
    name.add(html::void_element("br"), first_words(one.words.value_or(one.item.words)));
    return name;
}

/// "Revokes limb 2 of Decision 12."
Markup changes(const Ask& ask, const views::ChangesView& view) {
    const char* const does = !view.as                                 ? "Changes "
                             : *view.as == decisions::Change::revoked ? "Revokes "
                                                                      : "Varies ";
    return html::paragraph(does, view.limb ? fmt::format("part {} of ", *view.limb) : std::string(),
                           ask.link(view.decision), ".");
}

Markup limbs(const Ask& ask, const DecisionPage& view) {
    if (view.limbs.empty()) return {};
    Markup out = html::heading(2, view.is_decided ? "What was decided" : "What is to be decided");
    for (const views::LimbView& limb : view.limbs) {
        if (limb.words) {
            out.add(html::paragraph(html::element("strong", {}, limb.number), ". ",
                                    shown(*limb.words)));
        }
        for (const views::ChangesView& one : limb.changes)
            out.add(changes(ask, one));
        if (limb.adopts.empty()) continue;
        html::WideTable table(
            fmt::format("What part {} answers", limb.number),
            {"Recommendation", view.is_decided ? "Answer" : "Answer, once decided"},
            html::Caption::hidden);
        for (const views::AdoptionView& one : limb.adopts)
            table.row(item(ask, view, one), answer(ask, view, one));
        out.add(table.end());
    }
    return out;
}

/// "Not public (commercial), from 20 February 2016."
Markup before(const views::PartBefore& view) {
    Markup out = html::markup(label(view.disclosure),
                              view.exemption ? " (" + *view.exemption + ")" : std::string(),
                              ", from ", shown(view.from), ".");
    if (view.reason) out.add(" ", shown(*view.reason));
    return out;
}

Markup part(const Ask& ask, const views::PartView& view) {
    Facts facts;
    facts.add("Public or not", label(view.disclosure)).add("Exemption", view.exemption);
    facts.add("Disclosed", view.disclosed);
    if (view.disclosed_because) facts.add("Why it was disclosed", shown(*view.disclosed_because));
    std::vector<Markup> history;
    for (const views::PartBefore& one : view.before)
        history.push_back(before(one));
    if (!history.empty())
        facts.add("Before it was disclosed", html::list(html::ListKind::plain, history));
    if (view.reason) facts.add("Why it is not public", shown(*view.reason));
    if (view.reviewer) facts.add("Reviewed by", shown(ask, *view.reviewer));
    facts.add("To be reviewed on", view.review_on);
    if (view.words) facts.add("Words", shown(*view.words));
    return html::markup(html::heading(3, view.title), facts.render());
}

Markup determinations(const Ask& ask, const DecisionPage& view) {
    if (view.determinations.empty()) return {};
    Markup out = html::heading(2, "Public interest");
    for (const views::DeterminationView& one : view.determinations) {
        Facts facts;
        facts.add("Determined", label(one.interest)).add("On", shown(one.on));
        facts.add("By", shown(ask, one.by));
        if (one.instrument) facts.add("To be recorded as", ask.link(*one.instrument));
        facts.add("Why", shown(one.reason));
        if (one.changed_because) facts.add("Why it was changed", shown(*one.changed_because));
        out.add(facts.render());
    }
    return out;
}

Content render(const Ask& ask, const DecisionPage& view) {
    Content content{.title = view.reference
                                 ? fmt::format("{}: {}", called(view), view.decision.name)
                                 : view.decision.name};
    content.way = {{.text = "Decisions", .href = ask.href("/decisions")},
                   {.text = view.body.name, .href = ask.href(view.body.id)},
                   {.text = called(view)}};
    content.main =
        title(view.decision, view.reference ? fmt::format("{}, {}", called(view), view.body.name)
                                            : view.body.name);
    content.main.add(summary(ask, view), flags(ask, view.flags), sign_off(ask, view),
                     limbs(ask, view));
    content.main.add(doubts(ask, view.doubts), determinations(ask, view));
    if (view.advice) {
        content.main.add(html::heading(2, "Advice"), html::paragraph(shown(*view.advice)));
    }
    if (!view.duties.empty())
        content.main.add(plan_table(ask, "Duties put off to a later step", view.duties));
    if (!view.parts.empty()) content.main.add(html::heading(2, "Parts of the record"));
    for (const views::PartView& one : view.parts)
        content.main.add(part(ask, one));
    return content;
}

} // namespace

Result<Content> decision(const Ask& ask) {
    return ask.answer(views::decision_page(ask.seen, DecisionId(ask.thing)), render);
}

} // namespace concordat::web::pages
