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

html::Markup tag(PlanState state) {
    const auto shade = state == PlanState::late        ? govuk::Colour::red
                       : state == PlanState::due       ? govuk::Colour::yellow
                       : state == PlanState::delivered ? govuk::Colour::green
                                                       : govuk::Colour::grey;
    return tag(label(state), shade);
}

} // namespace concordat::web
