// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of words alone: what this record is, and how accessible its pages are.
#include "html/element.hpp"
#include "web/pages/pages.hpp"
#include "web/parts.hpp"
#include "web/twins/twin_of.hpp"

namespace concordat::web::pages {

namespace {

struct Section {
    std::optional<std::string> heading;
    std::vector<std::string> paragraphs;
    std::vector<std::string> points;
};
BOOST_DESCRIBE_STRUCT(Section, (), (heading, paragraphs, points))

struct Statement {
    std::string title;
    std::vector<Section> sections;
};
BOOST_DESCRIBE_STRUCT(Statement, (), (title, sections))

const Statement kAbout{
    "About this record",
    {
        {{},
         {"Public bodies agree things together on boards. Most boards cannot bind the bodies: each "
          "body that is named must then decide for itself. This record shows both, and how they "
          "fit."},
         {}},
        {"How to read it",
         {"An agreement is in force from the day on which the last decision needed is effective. "
          "Until then the pages say which bodies it waits on, and for how many days.",
          "Where the papers do not say something, the pages say so. Nothing is filled in.",
          "What only a document tells is marked as told. Nothing follows from it until somebody "
          "settles it."},
         {}},
        {"Another day",
         {"At the top of each page you can choose a day. The page then shows what was so on that "
          "day, with the names of that day."},
         {}},
        {"What is not shown",
         {"Parts of decisions that are not public, exempt items and names of persons are withheld. "
          "That they exist is always shown, with the reason."},
         {}},
        {"As data", {"Each page can be had as JSON: follow the link at its foot."}, {}},
    }};

const Statement kAccessibility{
    "Accessibility statement",
    {
        {{},
         {"These pages are made to meet the Web Content Accessibility Guidelines version 2.2 at "
          "level AA. You should be able to:"},
         {"zoom in up to 400% without the text spilling off the screen",
          "use the pages with a keyboard alone", "listen to the pages with a screen reader",
          "use every page without JavaScript", "print every page"}},
        {"What has been tested",
         {"The components are those of the GOV.UK Design System. Pages are checked by a program "
          "(axe) when the software is built. They have not been audited by people who use "
          "assistive technology, and no claim of full conformance is made."},
         {}},
        {"What may be hard to use",
         {"On small screens each row of a table is shown as a block, with the name of the column "
          "above each cell. Long authority chains are long lists.",
          "Documents that the bodies themselves publish elsewhere are not covered by this "
          "statement."},
         {}},
        {"If you meet a problem",
         {"Tell the body that keeps this record. If you are not content with its answer, the "
          "Equality Advisory and Support Service can advise you."},
         {}},
    }};

Content render(const Ask&, const Statement& statement) {
    Content content{.title = statement.title};
    content.way = {{.text = statement.title}};
    content.main = title(statement.title);
    for (const Section& section : statement.sections) {
        if (section.heading) content.main.add(html::heading(2, *section.heading));
        for (const std::string& paragraph : section.paragraphs)
            content.main.add(html::paragraph(paragraph));
        std::vector<Markup> points;
        for (const std::string& point : section.points)
            points.push_back(html::escape(point));
        if (!points.empty()) content.main.add(html::list(html::ListKind::bullet, points));
    }
    return content;
}

} // namespace

Result<Content> about(const Ask& ask) {
    return ask.answer(std::optional(kAbout), render);
}

Result<Content> accessibility(const Ask& ask) {
    return ask.answer(std::optional(kAccessibility), render);
}

} // namespace concordat::web::pages
