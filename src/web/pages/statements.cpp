// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of words alone: what this record is, and how accessible its pages are.
#include "html/element.hpp"
#include "web/pages/pages.hpp"
#include "web/parts.hpp"

namespace concordat::web::pages {

Result<Content> about(const Ask&) {
    Content content{.title = "About this record"};
    content.way = {{.text = "About this record"}};
    content.main = title("About this record");
    content.main.add(
        html::paragraph("Public bodies agree things together on boards. Most boards cannot bind "
                        "the bodies: each body that is named must then decide for itself. This "
                        "record shows both, and how they fit."),
        html::heading(2, "How to read it"),
        html::paragraph("An agreement is in force from the day on which the last decision needed "
                        "is effective. Until then the pages say which bodies it waits on, and for "
                        "how many days."),
        html::paragraph("Where the papers do not say something, the pages say so. Nothing is "
                        "filled in."),
        html::paragraph("What only a document tells is marked as told. Nothing follows from it "
                        "until somebody settles it."),
        html::heading(2, "Another day"),
        html::paragraph("At the top of each page you can choose a day. The page then shows what "
                        "was so on that day, with the names of that day."),
        html::heading(2, "What is not shown"),
        html::paragraph("Parts of decisions that are not public, exempt items and names of persons "
                        "are withheld. That they exist is always shown, with the reason."),
        html::heading(2, "As data"),
        html::paragraph("Each page can be had as JSON: follow the link at its foot."));
    return content;
}

Result<Content> accessibility(const Ask&) {
    Content content{.title = "Accessibility statement"};
    content.way = {{.text = "Accessibility statement"}};
    content.main = title("Accessibility statement");
    const std::vector<Markup> able = {
        html::escape("zoom in up to 400% without the text spilling off the screen"),
        html::escape("use the pages with a keyboard alone"),
        html::escape("listen to the pages with a screen reader"),
        html::escape("use every page without JavaScript"),
        html::escape("print every page"),
    };
    content.main.add(
        html::paragraph("These pages are made to meet the Web Content Accessibility Guidelines "
                        "version 2.2 at level AA. You should be able to:"),
        html::list(html::ListKind::bullet, able), html::heading(2, "What has been tested"),
        html::paragraph("The components are those of the GOV.UK Design System. Pages are checked "
                        "by a program (axe) when the software is built. They have not been audited "
                        "by people who use assistive technology, and no claim of full conformance "
                        "is made."),
        html::heading(2, "What may be hard to use"),
        html::paragraph("Wide tables move within a frame on small screens. Long authority chains "
                        "are long lists."),
        html::paragraph("Documents that the bodies themselves publish elsewhere are not covered "
                        "by this statement."),
        html::heading(2, "If you meet a problem"),
        html::paragraph("Tell the body that keeps this record. If you are not content with its "
                        "answer, the Equality Advisory and Support Service can advise you."));
    return content;
}

} // namespace concordat::web::pages
