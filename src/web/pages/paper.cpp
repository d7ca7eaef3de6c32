// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper.hpp"

#include "html/element.hpp"
#include "html/wide_table.hpp"
#include "web/pages/pages.hpp"
#include "web/parts.hpp"

#include <fmt/format.h>

namespace concordat::web::pages {

namespace {

Markup openness(const views::PaperPage& view) {
    if (!view.exempt) return html::escape("Not stated");
    if (*view.exempt) {
        Markup out = tag("Exempt", govuk::Colour::grey);
        if (view.exemption) out.add(" ", *view.exemption);
        return out;
    }
    return html::escape("Public");
}

std::string figure_of(const views::AmountView& view) {
    std::string words = text(view.figure);
    if (view.through) words += " to " + text(*view.through);
    if (view.times) {
        words = fmt::format("{} times {}: {}", *view.times, words, text(view.least));
        if (view.through) words += " to " + text(view.most);
    }
    return words;
}

Markup amounts(const Ask& ask, const views::PaperPage& view) {
    if (view.amounts_withheld) {
        return html::markup(html::heading(2, "Amounts"),
                            html::paragraph("Withheld. ", *view.amounts_withheld));
    }
    if (view.amounts.empty()) return {};
    html::WideTable table("Amounts", {"For", "Kind", "In the paper", html::numeric("Amount")});
    for (const views::AmountView& one : view.amounts) {
        Markup what = html::escape(one.what);
        if (one.share_of)
            what.add(html::void_element("br"), "the share of ", ask.link(*one.share_of));
        if (one.sum) what.add(html::void_element("br"), ask.link(*one.sum));
        table.row(what, label(one.kind), label(one.as), figure_of(one));
    }
    return table.end();
}

Content render(const Ask& ask, const views::PaperPage& view) {
    Content content{.title = view.paper.name};
    content.way = {{.text = "Boards", .href = ask.href("/boards")},
                   {.text = view.board.name, .href = ask.href(view.board.id)},
                   {.text = view.meeting.name, .href = ask.href(view.meeting.id)},
                   {.text = view.paper.name}};
    content.main = title(view.paper, view.mark ? "Paper " + *view.mark : std::string("Paper"));
    Facts facts;
    facts.add("Put before", html::markup(ask.link(view.meeting), " of ", ask.link(view.board)));
    facts.add("Agenda item", view.agenda_item);
    facts.add_or("Presented by", view.presented_by ? shown(ask, *view.presented_by) : Markup{},
                 "Not recorded here");
    facts.add_or("Author", view.author ? shown(ask, *view.author) : Markup{}, "Not recorded here");
    if (view.sponsor) facts.add("Sponsor", shown(ask, *view.sponsor));
    facts.add("Public or exempt", openness(view));
    if (!view.delivers.empty()) facts.add("Delivers", links(ask, view.delivers));
    content.main.add(facts.render());
    if (view.summary)
        content.main.add(html::heading(2, "Summary"), html::paragraph(shown(*view.summary)));
    if (view.recommendations.empty()) {
        content.main.add(html::paragraph("No recommendation from this paper has been recorded."));
    } else {
        content.main.add(
            recommendation_table(ask, "What it recommends", view.recommendations, Whose::shown));
    }
    if (!view.duties.empty())
        content.main.add(plan_table(ask, "Duties that fall due with it, not met", view.duties));
    content.main.add(amounts(ask, view), flags(ask, view.flags));
    return content;
}

} // namespace

Result<Content> paper(const Ask& ask) {
    return ask.answer(views::paper_page(ask.seen, PaperId(ask.thing)), render);
}

} // namespace concordat::web::pages
