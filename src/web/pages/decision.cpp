// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decision.hpp"

#include "html/element.hpp"
#include "html/govuk/summary_list.hpp"
#include "web/pages/pages.hpp"
#include "web/parts.hpp"

#include <fmt/format.h>

namespace concordat::web::pages {

namespace {

using views::DecisionPage;

Markup facts(const Ask& ask, const DecisionPage& view) {
    Facts facts;
    facts.add("Body", ask.link(view.body)).add("Reference", view.reference);
    if (view.scheme) facts.add("Instrument", ask.link(*view.scheme));
    for (const std::string& alias : view.aliases)
        facts.add("Also known as", alias);
    if (view.follows) {
        facts.add("Follows", html::markup(ask.link(*view.follows), " of ", ask.link(*view.board)));
    } else {
        facts.add("Follows", "No meeting is named");
    }
    if (view.author) facts.add("Author", shown(ask, *view.author));
    facts.add("Legal power", view.legal_power ? std::string_view(*view.legal_power)
                                              : std::string_view("Not stated"));
    return facts.render();
}

Markup dates(const Ask& ask, const DecisionPage& view) {
    Facts facts;
    facts.add("Prepared", std::optional(view.prepared)).add("Received", view.received);
    if (view.officer_approved) {
        Markup approved = shown(*view.officer_approved);
        if (view.approved_by) approved.add(html::void_element("br"), shown(ask, *view.approved_by));
        facts.add("Approved by an officer", std::move(approved));
    }
    if (view.decided) {
        Markup decided = shown(*view.decided);
        if (view.lag) decided.add(", ", days(*view.lag), " after the meeting");
        facts.add("Decided", std::move(decided));
        if (view.signed_by) facts.add("Signed by", shown(ask, *view.signed_by));
        facts.add("Interests",
                  view.declaration ? label(*view.declaration) : std::string_view("Not recorded"));
    } else {
        facts.add("Decided", tag("Not yet decided", govuk::Colour::yellow));
    }
    facts.add("Effective", view.effective);
    facts.add_or("Published", view.published, "Not published");
    return html::markup(html::heading(2, "Dates"), facts.render());
}

Markup adoption(const Ask& ask, const views::AdoptionView& view) {
    Markup out = tag(label(view.as), view.counts      ? govuk::Colour::green
                                     : view.divergent ? govuk::Colour::red
                                                      : govuk::Colour::yellow);
    out.add(" ", ask.link(view.item.recommendation), " of ",
            ask.link(view.item.meeting, view.item.board.name), ", ", shown(view.item.meeting_on));
    if (view.lag) out.add(", ", days(*view.lag), " after it was agreed");
    if (view.divergent) out.add(html::void_element("br"), "This is not the text the board agreed.");
    out.add(html::void_element("br"), shown(view.item.words));
    return html::element("p", {{"class", "govuk-body"}}, out);
}

Markup limbs(const Ask& ask, const DecisionPage& view) {
    if (view.limbs.empty()) return {};
    Facts facts;
    for (const views::LimbView& limb : view.limbs) {
        Markup value;
        if (limb.words) value.add(html::paragraph(shown(*limb.words)));
        for (const views::AdoptionView& one : limb.adopts)
            value.add(adoption(ask, one));
        facts.add(std::to_string(limb.number), std::move(value));
    }
    return html::markup(
        html::heading(2, view.is_decided ? "What was decided" : "What is to be decided"),
        facts.render());
}

Markup part(const Ask& ask, const views::PartView& view) {
    Facts facts;
    facts.add("Public or not", label(view.disclosure)).add("Exemption", view.exemption);
    if (view.reason) facts.add("Why it is not public", shown(*view.reason));
    if (view.reviewer) facts.add("Reviewed by", shown(ask, *view.reviewer));
    facts.add("To be reviewed on", view.review_on);
    if (view.words) facts.add("Words", shown(*view.words));
    return html::markup(html::heading(3, view.title), facts.render());
}

Content render(const Ask& ask, const DecisionPage& view) {
    const std::string name = view.reference
                                 ? fmt::format("{}: {}", *view.reference, view.decision.name)
                                 : view.decision.name;
    Content content{.title = name};
    content.way = {{.text = "Decisions", .href = ask.href("/decisions")},
                   {.text = view.body.name, .href = ask.href("/" + view.body.id.text())},
                   {.text = view.reference.value_or(view.decision.name)}};
    content.main = title(view.decision.name, view.decision.now_called,
                         view.reference ? fmt::format("{}, {}", *view.reference, view.body.name)
                                        : view.body.name);
    if (!view.is_decided)
        content.main.add(inset("This decision has been prepared and is not yet taken."));
    content.main.add(facts(ask, view), dates(ask, view), limbs(ask, view));
    if (view.advice) {
        content.main.add(html::heading(2, "Advice"), html::paragraph(shown(*view.advice)));
    }
    if (!view.parts.empty()) content.main.add(html::heading(2, "Parts of the record"));
    for (const views::PartView& one : view.parts)
        content.main.add(part(ask, one));
    content.main.add(flags(ask, view.flags), why_link(ask, view.decision.id));
    return content;
}

} // namespace

Result<Content> decision(const Ask& ask) {
    return ask.answer(views::decision_page(ask.seen, DecisionId(ask.thing)), render);
}

} // namespace concordat::web::pages
