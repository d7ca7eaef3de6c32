// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/pages/agreement_endings.hpp"

#include "html/element.hpp"
#include "html/wide_table.hpp"

#include <fmt/format.h>

namespace concordat::web::pages {

namespace {

using views::VersionView;

Markup behind(const Ask& ask, const std::optional<views::Named>& decision) {
    return decision ? Markup(ask.link(*decision)) : html::escape("None on record");
}

Markup notices(const Ask& ask, const VersionView& version) {
    if (version.notices.empty()) return {};
    html::WideTable table(fmt::format("Notice given of version {}", version.version),
                          {"Party", "Given", "On the decision", "For", "Last day", "Reasons"},
                          html::Caption::small);
    for (const views::NoticeView& notice : version.notices) {
        Markup last = html::markup(shown(notice.last_day));
        if (notice.overtaken_on) {
            last.add(html::void_element("br"), "A direction of ", shown(*notice.overtaken_on),
                     " took its place");
        }
        table.row(ask.link(notice.body),
                  html::markup(shown(notice.on), html::void_element("br"), shown(ask, notice.by)),
                  behind(ask, notice.decision), label(notice.to), last,
                  notice.reasons ? shown(*notice.reasons) : html::escape("Not stated"));
    }
    return table.end();
}

Markup agreed_ends(const Ask& ask, const VersionView& version) {
    Markup out;
    for (const views::AgreedEndView& end : version.agreed_ends) {
        html::WideTable table(fmt::format("Consent to the end of version {} on {}", version.version,
                                          in_words(end.last_day)),
                              {"Party", "Consented", "On the decision"}, html::Caption::small);
        for (const views::ConsentView& one : end.consents) {
            table.row(ask.link(one.body),
                      html::markup(shown(one.on), html::void_element("br"), shown(ask, one.by)),
                      behind(ask, one.decision));
        }
        out.add(table.end());
        if (end.yet_to_consent.empty()) {
            out.add(html::paragraph("Every party has consented."));
        } else {
            out.add(html::paragraph("It goes on until these have consented to that day too: ",
                                    links(ask, end.yet_to_consent), "."));
        }
    }
    return out;
}

Markup directions(const Ask& ask, const VersionView& version) {
    if (version.directions.empty()) return {};
    html::WideTable table(fmt::format("Directions on version {}", version.version),
                          {"Directed by", "On", "Last day", "Basis"}, html::Caption::small);
    for (const views::DirectionView& one : version.directions)
        table.row(shown(ask, one.by), shown(one.on), shown(one.last_day), one.basis);
    return table.end();
}

Markup drop_outs(const Ask& ask, const VersionView& version) {
    if (version.drop_outs.empty()) return {};
    html::WideTable table(fmt::format("Parties that dropped out of version {}", version.version),
                          {"Party", "On", "Because"}, html::Caption::small);
    for (const views::DropOutView& one : version.drop_outs)
        table.row(ask.link(one.body), shown(one.on), one.because);
    return table.end();
}

} // namespace

Markup endings(const Ask& ask, const VersionView& version) {
    return html::markup(notices(ask, version), agreed_ends(ask, version), directions(ask, version),
                        drop_outs(ask, version));
}

} // namespace concordat::web::pages
