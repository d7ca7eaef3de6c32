// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/labels.hpp"

#include <chrono>

#include <fmt/format.h>

namespace concordat::web {

using namespace std::string_view_literals;
using govuk::Colour;
using meetings::Outcome;
using meetings::Position;

std::string_view label(Outcome outcome) {
    switch (outcome) {
    case Outcome::not_stated:
        return "Outcome not stated"sv;
    case Outcome::agreed:
        return "Agreed"sv;
    case Outcome::agreed_as_reworded:
        return "Agreed as reworded"sv;
    case Outcome::pending:
        return "Pending"sv;
    case Outcome::deferred:
        return "Deferred"sv;
    case Outcome::not_agreed:
        return "Not agreed"sv;
    case Outcome::cannot_be_decided:
        return "Cannot be decided"sv;
    case Outcome::lapsed:
        return "Lapsed"sv;
    case Outcome::withdrawn:
        return "Withdrawn"sv;
    case Outcome::noted:
        return "Noted"sv;
    case Outcome::superseded:
        return "Superseded"sv;
    }
    return {};
}

std::string_view label(meetings::Verb verb) {
    using meetings::Verb;
    switch (verb) {
    case Verb::approve:
        return "Approve"sv;
    case Verb::approve_in_principle:
        return "Approve in principle"sv;
    case Verb::agree:
        return "Agree"sv;
    case Verb::authorise:
        return "Authorise"sv;
    case Verb::support:
        return "Support"sv;
    case Verb::acknowledge:
        return "Acknowledge"sv;
    case Verb::note:
        return "Note"sv;
    }
    return {};
}

std::string_view label(meetings::Class asked) {
    return asked == meetings::Class::decision ? "For decision"sv : "To note"sv;
}

std::string_view label(Position position) {
    switch (position) {
    case Position::for_:
        return "For"sv;
    case Position::against:
        return "Against"sv;
    case Position::abstains:
        return "Abstained"sv;
    case Position::absent:
        return "Absent"sv;
    case Position::barred:
        return "Barred by an interest"sv;
    case Position::vacant:
        return "Vacant"sv;
    case Position::not_recorded:
        return "Not recorded"sv;
    }
    return {};
}

std::string_view label(meetings::Known known) {
    return known == meetings::Known::recorded ? "Recorded"sv : "Told by a document"sv;
}

std::string_view label(meetings::Standing standing) {
    using meetings::Standing;
    switch (standing) {
    case Standing::decides:
        return "Decides"sv;
    case Standing::agrees_in_principle:
        return "Agrees in principle; each body named then decides for itself"sv;
    case Standing::recommends:
        return "Recommends"sv;
    case Standing::scrutinises:
        return "Scrutinises"sv;
    }
    return {};
}

std::string_view label(meetings::Rule rule) {
    using meetings::Rule;
    switch (rule) {
    case Rule::unanimous_of_all:
        return "Every seat must be for"sv;
    case Rule::unanimous_of_entitled:
        return "Every seat entitled to vote must be for"sv;
    case Rule::majority_of_votes:
        return "More votes for than against"sv;
    case Rule::share_of_votes:
        return "A share of the votes"sv;
    case Rule::share_of_members:
        return "A share of all members"sv;
    }
    return {};
}

std::string_view label(meetings::GateOutcome outcome) {
    using meetings::GateOutcome;
    switch (outcome) {
    case GateOutcome::proceed:
        return "Proceed"sv;
    case GateOutcome::proceed_with_conditions:
        return "Proceed with conditions"sv;
    case GateOutcome::hold:
        return "Hold"sv;
    case GateOutcome::re_plan:
        return "Plan again"sv;
    case GateOutcome::stop:
        return "Stop"sv;
    }
    return {};
}

std::string_view label(meetings::Purpose purpose) {
    return purpose == meetings::Purpose::decision ? "For decision"sv : "For information"sv;
}

std::string_view label(meetings::Interest interest) {
    switch (interest) {
    case meetings::Interest::not_asked:
        return "Not asked"sv;
    case meetings::Interest::none:
        return "None"sv;
    case meetings::Interest::personal:
        return "Personal: it may vote"sv;
    case meetings::Interest::pecuniary:
        break;
    }
    return "Pecuniary: barred from the vote"sv;
}

std::string_view label(meetings::MeetingKind kind) {
    switch (kind) {
    case meetings::MeetingKind::scheduled:
        return "Scheduled"sv;
    case meetings::MeetingKind::extraordinary:
        return "Extraordinary"sv;
    case meetings::MeetingKind::written_procedure:
        return "Written procedure, without a meeting"sv;
    case meetings::MeetingKind::not_stated:
        return "Not stated"sv;
    }
    return {};
}

std::string_view label(parties::Capacity capacity) {
    using parties::Capacity;
    switch (capacity) {
    case Capacity::substantive:
        return "Substantive"sv;
    case Capacity::temporary:
        return "Temporary"sv;
    case Capacity::interim:
        return "Interim"sv;
    case Capacity::acting:
        return "Acting"sv;
    case Capacity::provisional:
        return "Provisional"sv;
    }
    return {};
}

std::string_view label(parties::BodyKind kind) {
    using parties::BodyKind;
    switch (kind) {
    case BodyKind::commissioner:
        return "Police and crime commissioner"sv;
    case BodyKind::chief_constable:
        return "Chief constable"sv;
    case BodyKind::police_authority:
        return "Police authority"sv;
    case BodyKind::fire_authority:
        return "Fire authority"sv;
    case BodyKind::council:
        return "Council"sv;
    case BodyKind::health_body:
        return "Health body"sv;
    case BodyKind::inspectorate:
        return "Inspectorate"sv;
    case BodyKind::ministry:
        return "Ministry"sv;
    case BodyKind::panel:
        return "Police and crime panel"sv;
    case BodyKind::other:
        return "Other body"sv;
    }
    return {};
}

std::string_view label(views::LinkKind kind) {
    using views::LinkKind;
    switch (kind) {
    case LinkKind::name:
        return "Name"sv;
    case LinkKind::decision:
        return "Decision"sv;
    case LinkKind::resolution:
        return "Resolution"sv;
    case LinkKind::paper:
        return "Paper"sv;
    case LinkKind::meeting:
        return "Meeting"sv;
    case LinkKind::board:
        return "Board"sv;
    case LinkKind::terms_of_reference:
        return "Terms of reference"sv;
    case LinkKind::collaboration:
        return "Collaboration"sv;
    case LinkKind::agreement:
        return "Agreement"sv;
    case LinkKind::service:
        return "Shared service"sv;
    case LinkKind::draw:
        return "Draw"sv;
    case LinkKind::delegation:
        return "Delegation"sv;
    case LinkKind::sum:
        return "Approved sum"sv;
    case LinkKind::action:
        return "Action"sv;
    case LinkKind::commission:
        return "Paper asked for"sv;
    case LinkKind::duty:
        return "Duty put off"sv;
    case LinkKind::bid:
        return "Bid"sv;
    }
    return {};
}

Colour colour(Outcome outcome) {
    switch (outcome) {
    case Outcome::agreed:
    case Outcome::agreed_as_reworded:
        return Colour::green;
    case Outcome::pending:
    case Outcome::deferred:
        return Colour::yellow;
    case Outcome::not_agreed:
    case Outcome::cannot_be_decided:
        return Colour::red;
    case Outcome::noted:
        return Colour::blue;
    default:
        return Colour::grey;
    }
}

html::Markup tag(std::string_view text, Colour colour) {
    return html::markup(govuk::Tag{std::string(text), colour});
}

html::Markup tag(Outcome outcome) {
    return tag(label(outcome), colour(outcome));
}

html::Markup tag(Position position) {
    const Colour shade = position == Position::for_      ? Colour::green
                         : position == Position::against ? Colour::red
                                                         : Colour::grey;
    return tag(label(position), shade);
}

html::Markup tag(meetings::GateOutcome outcome) {
    using meetings::GateOutcome;
    const Colour shade = outcome == GateOutcome::proceed ? Colour::green
                         : outcome == GateOutcome::stop  ? Colour::red
                                                         : Colour::yellow;
    return tag(label(outcome), shade);
}

namespace {

constexpr std::string_view kNoBreak = "\u00a0"; // the number stays with its unit

std::string counted(int number, std::string_view unit) {
    const std::string digits = number >= 1000
                                   ? fmt::format("{},{:03}", number / 1000, number % 1000)
                                   : std::to_string(number);
    return fmt::format("{}{}{}{}", digits, kNoBreak, unit, number == 1 ? "" : "s");
}

} // namespace

std::string days(int number) {
    return counted(number, "day");
}

std::string how_long(Day from, Day to) {
    using namespace std::chrono;
    const year_month_day first(sys_days(std::chrono::days(from.since_1970)));
    const year_month_day last(sys_days(std::chrono::days(to.since_1970)));
    int months = (static_cast<int>(last.year()) - static_cast<int>(first.year())) * 12 +
                 static_cast<int>(static_cast<unsigned>(last.month())) -
                 static_cast<int>(static_cast<unsigned>(first.month()));
    if (last.day() < first.day()) --months;
    if (months < 2) return days(to - from);
    const int years = months / 12;
    if (years == 0) return counted(months, "month");
    if (months % 12 == 0) return counted(years, "year");
    return fmt::format("{}{}{}", counted(years, "year"), kNoBreak, counted(months % 12, "month"));
}

} // namespace concordat::web
