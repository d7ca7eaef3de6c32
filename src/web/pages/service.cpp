// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/service.hpp"

#include "html/element.hpp"
#include "views/chain.hpp"
#include "web/pages/list_filter.hpp"
#include "web/pages/pages.hpp"
#include "web/pages/service_table.hpp"

#include <fmt/format.h>

namespace concordat::web::pages {

namespace {

using agreements::ExitState;
using views::ExitLineView;
using views::ServicePage;
using views::ServiceRow;

/// What the exit of the service comes to, in one sentence.
std::string exit_says(const ServiceRow& row) {
    switch (row.exit) {
    case ExitState::not_open:
        return "Nothing on record ends the agreement it is shared under.";
    case ExitState::open:
        return fmt::format("It is shared through {}. Its exit is late from {} unless it is ready.",
                           in_words(*row.shared_through), in_words(*row.late_from));
    case ExitState::late:
        return fmt::format("It is shared through {}. Its exit is late since {}: {}.",
                           in_words(*row.shared_through), in_words(*row.late_from),
                           row.runs_alone.empty() ? "nobody is named who runs it alone"
                                                  : "it is not ready");
    case ExitState::ready:
        return fmt::format("Its exit is ready: it is run alone from {}.",
                           in_words(*row.alone_from));
    case ExitState::alone:
        return "It is run alone, and stays so whatever becomes of the agreement.";
    }
    return {};
}

Markup costs(const Ask& ask, const ExitLineView& line) {
    if (line.costs.empty()) return html::escape("Not stated");
    std::vector<Markup> items;
    for (const views::CostView& one : line.costs)
        items.push_back(html::markup(ask.link(one.body), ": ", text(one.cost)));
    Markup out = html::list(html::ListKind::plain, items);
    if (line.costs.size() > 1) out.add("Together ", text(*line.total));
    return out;
}

Markup lines(const Ask& ask, const ServicePage& view) {
    if (view.lines.empty()) return {};
    html::WideTable table("Exit line",
                          {"Set on", "Runs it alone", "From", "Ready", "Costs", "Source"});
    for (const ExitLineView& line : view.lines) {
        Markup set = html::markup(shown(line.set_on));
        if (line.until) set.add(html::void_element("br"), "until ", shown(*line.until));
        table.row(set, links(ask, line.runs_alone), shown(line.from), label(line.ready),
                  costs(ask, line),
                  line.source ? source(ask, *line.source, line.source_thing) : Markup{});
    }
    return table.end();
}

Content render(const Ask& ask, const ServicePage& view) {
    const ServiceRow& row = view.row;
    Content content{.title = row.service.name};
    content.way = {{.text = "Services", .href = ask.href("/services")}, {.text = row.service.name}};
    content.main = title(row.service, "Shared service");
    content.main.add(html::element("p", {{"class", "govuk-body-l"}}, exit_says(row)),
                     why_link(ask, row.service.id));
    Facts facts;
    facts.add("Shared under", ask.link(row.agreement));
    facts.add("Shared since", std::optional(view.opened));
    facts.add_or("Run for all by", row.run_by ? Markup(ask.link(*row.run_by)) : Markup{},
                 "Not stated");
    facts.add("Exit", exit_tag(row.exit));
    facts.add("Shared through", row.shared_through);
    if (row.shared_through) facts.add("Late from, unless ready", row.late_from);
    content.main.add(facts.render());
    if (!view.lines.empty() && !view.without_cost.empty()) {
        content.main.add(inset("The cost of the exit is not stated for every party."),
                         html::paragraph("Not stated for ", links(ask, view.without_cost), "."));
    }
    content.main.add(lines(ask, view), flags(ask, view.flags));
    return content;
}

Content render_list(const Ask& ask, const views::ServicesPage& view) {
    Content content{.title = "Services", .way = {{.text = "Services"}}};
    content.main = title("Services");
    content.main.add(list_filter(
        ask, view.bodies, FilterDays::no,
        {{"state",
          "Exit",
          "Any",
          {{"not_open", label(ExitState::not_open)},
           {"open", label(ExitState::open)},
           {"late", label(ExitState::late)},
           {"ready", label(ExitState::ready)},
           {"alone", label(ExitState::alone)}}},
         {"sort", "Order", "Opened last first", {{"shared_through", "Shared no more first"}}}}));
    if (view.rows.empty()) {
        content.main.add(html::paragraph(view.body || view.state
                                             ? "No shared service has been recorded that fits."
                                             : "No shared service has been recorded."));
    } else {
        content.main.add(
            service_table(ask, "The shared services on record", view.rows, html::Caption::hidden),
            page_links(ask, view.page, view.pages));
    }
    return content;
}

} // namespace

Markup exit_tag(ExitState exit) {
    using govuk::Colour;
    const Colour colour = exit == ExitState::late                                ? Colour::red
                          : exit == ExitState::open                              ? Colour::yellow
                          : exit == ExitState::ready || exit == ExitState::alone ? Colour::green
                                                                                 : Colour::grey;
    return tag(label(exit), colour);
}

Markup service_table(const Ask& ask, std::string_view caption,
                     const std::vector<views::ServiceRow>& rows, html::Caption size) {
    html::WideTable table(caption, {"Service", "Shared under", "Run by", "Exit", "Runs it alone"},
                          size);
    for (const views::ServiceRow& row : rows) {
        Markup exit = exit_tag(row.exit);
        if (row.shared_through)
            exit.add(html::void_element("br"), "Shared through ", shown(*row.shared_through));
        Markup alone = links(ask, row.runs_alone);
        if (row.alone_from) alone.add(html::void_element("br"), "from ", shown(*row.alone_from));
        table.row(ask.link(row.service), ask.link(row.agreement),
                  row.run_by ? Markup(ask.link(*row.run_by)) : html::escape("Not stated"), exit,
                  alone);
    }
    return table.end();
}

Result<Content> service(const Ask& ask) {
    return ask.answer(views::service_page(ask.seen, ServiceId(ask.thing)), render);
}

Result<Content> services(const Ask& ask) {
    return ask.answer(views::services_page(ask.seen, ask.query), render_list);
}

} // namespace concordat::web::pages
