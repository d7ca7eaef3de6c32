// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/minutes.hpp"

#include <fmt/format.h>

namespace concordat::views {

namespace {

Withheld why_withheld(const Seen& seen, const meetings::MinutesPart& part) {
    if (seen.reader() == Reader::custodian || part.openness != meetings::Openness::exempt)
        return std::nullopt;
    return fmt::format("This part of the minutes is exempt from publication ({}).",
                       part.exemption.value_or("category not stated"));
}

void add_item(const Seen& seen, const meetings::Correction& correction, const Withheld& withheld,
              CorrectionView& view) {
    if (!correction.recommendation) return;
    view.item = seen.named(*correction.recommendation, correction.on);
    view.from = correction.from;
    if (correction.class_) {
        view.class_was = correction.class_->was;
        view.class_is = correction.class_->is;
    }
    if (correction.outcome) {
        view.outcome_was = correction.outcome->was;
        view.outcome_is = correction.outcome->is;
    }
    if (correction.figures.empty()) return;
    view.withheld = withheld;
    if (withheld) return;
    for (const meetings::FigureCorrected& figure : correction.figures) {
        view.figures.push_back(
            {figure.what, figure.was, figure.is, Money{figure.is.pence - figure.was.pence}});
    }
}

CorrectionView correction_view(const Seen& seen, const MeetingId& id,
                               const meetings::Meeting& meeting,
                               const meetings::Correction& correction) {
    Withheld withheld;
    if (correction.part) {
        const auto part = static_cast<std::size_t>(*correction.part) - 1;
        withheld = why_withheld(seen, meeting.minutes->parts.at(part));
    }
    const Withheld of_part = withheld;
    Withheld of_item;
    if (correction.recommendation) of_item = seen.why_withheld(thing(*correction.recommendation));
    if (!withheld) withheld = of_item;
    CorrectionView view{.minutes_of = seen.named(id, meeting.on), .on = correction.on};
    if (correction.at) view.at = seen.named(*correction.at, correction.on);
    view.part = correction.part;
    view.words = seen.words(correction.words, of_part);
    add_item(seen, correction, of_item, view);
    view.reason = seen.words(correction.reason, withheld);
    return view;
}

} // namespace

std::optional<MinutesView> minutes_of(const Seen& seen, const MeetingId& id,
                                      const meetings::Meeting& meeting) {
    if (!meeting.minutes) return std::nullopt;
    const meetings::Minutes& minutes = *meeting.minutes;
    MinutesView view{.drafted = minutes.drafted};
    if (minutes.agreed) {
        view.agreed = minutes.agreed->on;
        if (minutes.agreed->at)
            view.agreed_at = seen.named(*minutes.agreed->at, minutes.agreed->on);
    }
    for (const meetings::MinutesPart& part : minutes.parts) {
        view.parts.push_back({static_cast<int>(view.parts.size()) + 1, part.title, part.agenda_item,
                              part.openness == meetings::Openness::exempt, part.exemption,
                              seen.words(part.words, why_withheld(seen, part))});
    }
    for (const meetings::Correction& one : minutes.corrections)
        view.corrections.push_back(correction_view(seen, id, meeting, one));
    return view;
}

std::vector<CorrectionView> corrections_of(const Seen& seen, const RecommendationId& id,
                                           const meetings::Recommendation& item) {
    std::vector<MeetingId> put_to = {item.meeting};
    for (const Since<MeetingId>& carried : item.carried.history())
        put_to.push_back(carried.value);
    std::vector<CorrectionView> views;
    for (const MeetingId& one : put_to) {
        const auto meeting = seen.meeting(one);
        if (!meeting || !meeting->minutes) continue;
        for (const meetings::Correction& correction : meeting->minutes->corrections) {
            if (correction.recommendation == id)
                views.push_back(correction_view(seen, one, *meeting, correction));
        }
    }
    return views;
}

} // namespace concordat::views
