// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/meetings.hpp"

#include "html/element.hpp"
#include "web/pages/meeting_table.hpp"
#include "web/pages/pages.hpp"

#include "html/wide_table.hpp"

#include <fmt/format.h>

namespace concordat::web::pages {

Markup meeting_table(const Ask& ask, std::string_view caption,
                     const std::vector<views::MeetingRow>& rows, Whose boards) {
    std::vector<html::Column> columns = {"Day", "Meeting"};
    if (boards == Whose::shown) columns.push_back("Board");
    columns.push_back(html::numeric("Recommendations"));
    html::WideTable table(caption, columns);
    for (const views::MeetingRow& row : rows) {
        Markup meeting = ask.link(row.meeting);
        if (row.is_gate) meeting.add(html::void_element("br"), "Stage gate ");
        if (row.gate) meeting.add(tag(*row.gate));
        if (row.in_writing) meeting.add(" ", tag("In writing", govuk::Colour::grey));
        if (row.adjourned) meeting.add(" ", tag("Adjourned", govuk::Colour::yellow));
        table.row(shown(row.on), meeting);
        if (boards == Whose::shown) table.cell(ask.link(row.board));
        table.cell(row.recommendations == 0 ? "None recorded"
                                            : std::to_string(row.recommendations));
    }
    return table.end();
}

namespace {

Content render(const Ask& ask, const views::MeetingsPage& view) {
    Content content{.title = "Meetings"};
    content.way = {{.text = "Meetings"}};
    content.main = title("Calendar of meetings");
    if (!view.to_come.empty()) content.main.add(meeting_table(ask, "Still to come", view.to_come));
    if (view.rows.empty()) {
        content.main.add(html::paragraph("No meeting is recorded."));
    } else {
        content.main.add(meeting_table(ask, fmt::format("Held ({})", view.total), view.rows),
                         page_links(ask, view.page, view.pages));
    }
    return content;
}

} // namespace

Result<Content> meetings(const Ask& ask) {
    return ask.answer(views::meetings_page(ask.seen, ask.query), render);
}

} // namespace concordat::web::pages
