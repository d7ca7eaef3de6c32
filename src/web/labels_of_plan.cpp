// SPDX-License-Identifier: GPL-3.0-or-later
// Of what is still to be done.
#include "web/labels.hpp"

namespace concordat::web {

using namespace std::string_view_literals;
using views::PlanState;

std::string_view label(PlanState state) {
    switch (state) {
    case PlanState::due:
        return "Due"sv;
    case PlanState::late:
        return "Late"sv;
    case PlanState::delivered:
        return "Delivered"sv;
    case PlanState::withdrawn:
        return "Withdrawn"sv;
    }
    return {};
}

std::string_view label(programme::Progress progress) {
    return progress == programme::Progress::done ? "Done"sv : "In progress"sv;
}

std::string_view label(programme::DutyKind kind) {
    using programme::DutyKind;
    switch (kind) {
    case DutyKind::equality_assessment:
        return "Equality assessment"sv;
    case DutyKind::alternatives:
        return "Alternatives"sv;
    case DutyKind::detailed_finance:
        return "Detailed finance"sv;
    case DutyKind::value_for_money:
        return "Value for money"sv;
    case DutyKind::other:
        return "Another duty"sv;
    }
    return {};
}

std::string_view label(programme::MoneyKind kind) {
    using programme::MoneyKind;
    switch (kind) {
    case MoneyKind::cap:
        return "Cap"sv;
    case MoneyKind::estimate:
        return "Estimate"sv;
    case MoneyKind::budget:
        return "Budget"sv;
    case MoneyKind::bid:
        return "Bid"sv;
    case MoneyKind::award:
        return "Award"sv;
    case MoneyKind::commitment:
        return "Commitment"sv;
    case MoneyKind::option:
        return "Option"sv;
    case MoneyKind::liability:
        return "Liability"sv;
    case MoneyKind::spend:
        return "Spend"sv;
    }
    return {};
}

std::string_view label(programme::AmountAs as) {
    return as == programme::AmountAs::asked ? "Asked for"sv : "Only mentioned"sv;
}

std::string_view label(views::BidState state) {
    using views::BidState;
    switch (state) {
    case BidState::permission_asked:
        return "Not yet permitted"sv;
    case BidState::permitted:
        return "Permitted"sv;
    case BidState::made:
        return "Submitted"sv;
    case BidState::told:
        return "Told as made"sv;
    case BidState::awarded:
        return "Awarded"sv;
    case BidState::refused:
        return "Refused"sv;
    case BidState::withdrawn:
        return "Withdrawn"sv;
    }
    return {};
}

html::Markup tag(views::BidState state) {
    using views::BidState;
    const auto shade = state == BidState::awarded   ? govuk::Colour::green
                       : state == BidState::refused ? govuk::Colour::red
                       : state == BidState::made    ? govuk::Colour::blue
                                                    : govuk::Colour::grey;
    return tag(label(state), shade);
}

html::Markup tag(PlanState state) {
    const auto shade = state == PlanState::late        ? govuk::Colour::red
                       : state == PlanState::due       ? govuk::Colour::yellow
                       : state == PlanState::delivered ? govuk::Colour::green
                                                       : govuk::Colour::grey;
    return tag(label(state), shade);
}

} // namespace concordat::web
