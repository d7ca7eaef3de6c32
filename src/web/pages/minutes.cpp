// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/pages/minutes.hpp"

#include "html/element.hpp"
#include "html/wide_table.hpp"

#include <fmt/format.h>

namespace concordat::web::pages {

namespace {

/// "£5,000 less", "£5,000 more".
std::string difference(Money money) {
    return money < Money{0} ? text(-money) + " less" : text(money) + " more";
}

Markup changed(const views::CorrectionView& row) {
    Markup out;
    const auto add = [&](const auto&... parts) {
        if (!out.empty()) out.add(html::void_element("br"));
        out.add(parts...);
    };
    if (row.words) add(fmt::format("Part {} should read: ", *row.part), shown(*row.words));
    if (row.class_is) add("Was ", label(*row.class_was), "; is ", label(*row.class_is));
    if (row.outcome_is) {
        add("Outcome was ", tag(*row.outcome_was), "; is ", tag(*row.outcome_is), ", from ",
            shown(*row.from));
        if (*row.outcome_is == meetings::Outcome::not_stated)
            out.add(", until an outcome is recorded");
    }
    for (const views::FigureView& figure : row.figures) {
        add(fmt::format("{}: was {}, is {}, {}", figure.what, text(figure.was), text(figure.is),
                        difference(figure.difference)));
    }
    if (row.withheld) add("Figures. ", shown(views::Words{std::nullopt, row.withheld}));
    return out;
}

Markup status(const Ask& ask, const views::MinutesView& view) {
    Markup out = html::markup("Drafted on ", shown(view.drafted), ". ");
    if (!view.agreed) {
        out.add(tag("Draft", govuk::Colour::yellow), " Not agreed yet.");
    } else if (view.agreed_at) {
        out.add(tag("Agreed", govuk::Colour::green), " At ", ask.link(*view.agreed_at), ", on ",
                shown(*view.agreed), ".");
    } else {
        out.add(tag("Agreed", govuk::Colour::green), " In writing, on ", shown(*view.agreed), ".");
    }
    return out;
}

} // namespace

Markup corrections(const Ask& ask, std::string_view caption,
                   const std::vector<views::CorrectionView>& rows) {
    if (rows.empty()) return {};
    html::WideTable table(caption, {"Corrected", "What", "Correction", "Why"});
    for (const views::CorrectionView& row : rows) {
        Markup when = html::markup(shown(row.on), html::void_element("br"));
        if (row.at) {
            when.add("at ", ask.link(*row.at));
        } else {
            when.add("in writing");
        }
        table.row(when, row.item ? ask.link(*row.item) : ask.link(row.minutes_of), changed(row),
                  shown(row.reason));
    }
    return table.end();
}

Markup minutes(const Ask& ask, const std::optional<views::MinutesView>& view) {
    if (!view) return {};
    Markup out = html::heading(2, "Minutes");
    out.add(html::paragraph(status(ask, *view)));
    for (const views::MinutesPartView& part : view->parts) {
        Markup heading = html::markup(fmt::format("{}. {}", part.number, part.title));
        if (part.agenda_item) heading.add(fmt::format(" (item {})", *part.agenda_item));
        if (part.exempt) heading.add(" ", tag("Exempt", govuk::Colour::grey));
        out.add(html::heading(3, heading),
                html::element("div", {{"class", "govuk-body"}}, shown(part.words)));
    }
    if (!view->corrections.empty()) {
        out.add(html::paragraph("The minutes stay as they were. What was corrected since:"),
                corrections(ask, "Corrections of these minutes", view->corrections));
    }
    return out;
}

} // namespace concordat::web::pages
