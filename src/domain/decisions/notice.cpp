// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/notice.hpp"

#include "domain/decisions/events.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::decisions {

namespace {

constexpr int kMostDays = 365;

/// Of several registers in use that ask for notice of the class, the one that asks for most.
const NoticeClass* asked_of(const Decisions& decisions, const BodyId& body, std::string_view class_,
                            Day on) {
    const NoticeClass* most = nullptr;
    const auto* schemes = decisions.schemes_of.find(body);
    if (schemes == nullptr) return most;
    for (const SchemeId& id : *schemes) {
        const Scheme& scheme = decisions.schemes.at(id);
        const NoticeClass* asked = scheme.is_in_use(on) ? scheme.notice_of(class_) : nullptr;
        if (asked != nullptr && (most == nullptr || most->days < asked->days)) most = asked;
    }
    return most;
}

const NoticeClass* asked_of(const Decisions& decisions, const Decision& decision, Day on) {
    if (!decision.notice_class) return nullptr;
    if (decision.scheme)
        return decisions.schemes.at(*decision.scheme).notice_of(*decision.notice_class);
    return asked_of(decisions, decision.body, *decision.notice_class, on);
}

bool adopts_something(const Adopts& adopts) {
    return adopts.as == Adoption::adopted || adopts.as == Adoption::in_other_words ||
           adopts.as == Adoption::on_condition;
}

std::string days(int number) {
    return fmt::format("{} day{}", number, number == 1 ? "" : "s");
}

std::string given_in_words(const std::optional<int>& given) {
    if (!given) return "none is on record";
    return *given == 0 ? std::string("none was given") : days(*given) + " were given";
}

} // namespace

Result<void> check_notice(const std::vector<NoticeClass>& notice) {
    for (std::size_t i = 0; i < notice.size(); ++i) {
        const std::string field = fmt::format("/notice/{}", i);
        if (notice[i].days < 1 || kMostDays < notice[i].days) {
            return malformed("notice.malformed", field + "/days",
                             fmt::format("Notice is of 1 to {} days; this is of {}.", kMostDays,
                                         notice[i].days));
        }
        const auto same = [&](const NoticeClass& one) { return one.class_ == notice[i].class_; };
        if (std::count_if(notice.begin(), notice.end(), same) == 1) continue;
        return malformed("notice.malformed", field + "/class",
                         fmt::format("The class \"{}\" stands twice.", notice[i].class_),
                         "Name each class once, with its days.");
    }
    return {};
}

Result<void> check_notice_class(const Parties& parties, const Decisions& decisions,
                                const BodyId& body, const std::optional<std::string>& class_,
                                Day on) {
    if (!class_ || asked_of(decisions, body, *class_, on) != nullptr) return {};
    return rule_broken("notice.no-such-class", "/notice_class",
                       fmt::format("No register of {} asks for notice of \"{}\" on {}.",
                                   named(parties, body), *class_, in_words(on)),
                       "Leave the class out, or give one that a register of the body names.");
}

std::optional<int> notice_given(const Meetings& meetings, const meetings::Recommendation& item) {
    const bool went_on = !item.passed.empty();
    if (item.added_at_meeting && !went_on) return 0;
    const meetings::Meeting& meeting = meetings.sitting(item);
    if (!meeting.notice_given) return std::nullopt;
    Day known = item.presented;
    // Its number is one of the agenda of the meeting it was put to, whose board may not be this.
    const auto* on_agenda = went_on ? nullptr : meetings.agenda_item_of(item);
    if (went_on) known = item.passed.back().referred;
    if (on_agenda != nullptr) known = on_agenda->added;
    if (on_agenda != nullptr && on_agenda->upgraded)
        known = std::max(known, on_agenda->upgraded->notice_given);
    return std::max(meeting.on - std::max(*meeting.notice_given, known), 0);
}

void flag_short_notice(Events& events, const Meetings& meetings, const Decisions& decisions,
                       const DecisionId& id, const Decision& decision, Day on) {
    const NoticeClass* asked = asked_of(decisions, decision, on);
    if (asked == nullptr) return;
    for (const Limb& limb : decision.limbs) {
        for (const Adopts& adopts : limb.adopts) {
            const auto& item = meetings.recommendations.at(adopts.recommendation);
            const std::optional<int> given = notice_given(meetings, item);
            if (!adopts_something(adopts) || (given && asked->days <= *given)) continue;
            events.flag(thing(id), "ratification.without-notice",
                        fmt::format("It is of the class \"{}\", of which notice of {} is asked "
                                    "for; of {} {}.",
                                    asked->class_, days(asked->days), called(meetings, item),
                                    given_in_words(given)));
        }
    }
}

} // namespace concordat::decisions
