// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programme/due_rules.hpp"
#include "domain/programme/events.hpp"

#include <fmt/format.h>

namespace concordat::programme {

namespace {

/// The last day on which the place has not passed; none where that is not known.
std::optional<Day> last_day(const Meetings& meetings, const DutyPlace& at) {
    if (at.meeting) return meetings.meetings.at(*at.meeting).on;
    if (at.paper) return meetings.meetings.at(meetings.papers.at(*at.paper).meeting).on;
    return std::nullopt;
}

} // namespace

std::string called(const Duty& duty) {
    const auto kind = [&]() -> std::string {
        switch (duty.kind) {
        case DutyKind::equality_assessment:
            return "the equality assessment";
        case DutyKind::alternatives:
            return "the alternatives";
        case DutyKind::detailed_finance:
            return "the detailed finance";
        case DutyKind::value_for_money:
            return "value for money";
        case DutyKind::other:
            break;
        }
        return duty.says ? *duty.says : "a duty";
    }();
    if (duty.kind == DutyKind::other || !duty.says) return kind;
    return fmt::format("{} ({})", kind, *duty.says);
}

Result<const decisions::Decision*> check_taken(const Decisions& decisions, const DecisionId& id,
                                               Day on, std::string rule) {
    TRY(const decisions::Decision* decision, find(decisions.decisions, id, "/decision"));
    if (decision->decided && *decision->decided <= on) return decision;
    return rule_broken(std::move(rule), "/decision",
                       decision->decided
                           ? fmt::format("The decision was taken on {}; nothing comes of it on {}.",
                                         in_words(*decision->decided), in_words(on))
                           : std::string("The decision has been prepared and is not yet taken."),
                       "Sign the decision first.");
}

Result<void> check_place(const Meetings& meetings, const Programme& programme, const DutyPlace& at,
                         Day on) {
    const int named = at.meeting.has_value() + at.paper.has_value() + at.commission.has_value() +
                      at.named.has_value();
    if (named == 0) {
        return rule_broken("duty.place-missing", "/at",
                           "A duty that is put off is still a duty, and this says nowhere that it "
                           "falls due.",
                           "Name the gate, meeting or paper at which it is to be met.");
    }
    if (named > 1) {
        return malformed("duty.place-twice", "/at",
                         fmt::format("It is to fall due at {} places.", named),
                         "Name one: the first at which it is to be met.");
    }
    if (at.meeting) TRY_DO(find(meetings.meetings, *at.meeting, "/at/meeting"));
    if (at.paper) TRY_DO(find(meetings.papers, *at.paper, "/at/paper"));
    if (at.commission) TRY_DO(find(programme.commissions, *at.commission, "/at/commission"));
    const auto last = last_day(meetings, at);
    if (!last || on <= *last) return {};
    return rule_broken("duty.place-has-passed", "/at",
                       fmt::format("That was on {}; nothing falls due there after {}.",
                                   in_words(*last), in_words(on)),
                       "Name a gate, meeting or paper to come.");
}

Result<Events> decide(const Ground& ground, const DeferDuty& command, const Context& context) {
    TRY_DO(check_free(ground.programme.duties, command.duty, "/duty"));
    TRY_DO(check_taken(ground.decisions, command.decision, context.on, "duty.decision-not-taken"));
    TRY_DO(check_place(ground.meetings, ground.programme, command.at, context.on));
    Events events{
        DutyDeferred{command.duty, command.decision, command.kind, command.says, command.at}};
    if (auto flag = flag_of_place(command.duty, command.at))
        events.flags.push_back(*std::move(flag));
    return events;
}

void apply(Programme& programme, const DutyDeferred& event, const Stamp& stamp) {
    Duty duty{.decision = event.decision,
              .kind = event.kind,
              .says = event.says,
              .deferred = stamp.effective,
              .places = {},
              .met = {}};
    duty.places.set(stamp.effective, {event.at, std::nullopt});
    programme.duties.put(event.duty, std::move(duty));
    programme.duties_of.edit_or_add(event.decision).push_back(event.duty);
    if (const auto at = event.at.thing())
        programme.duties_at.edit_or_add(*at).push_back(event.duty);
}

} // namespace concordat::programme
