// SPDX-License-Identifier: GPL-3.0-or-later
// Of what bodies decide and agree for themselves.
#include "web/labels.hpp"

namespace concordat::web {

using namespace std::string_view_literals;

std::string_view label(decisions::Answer answer) {
    using decisions::Answer;
    switch (answer) {
    case Answer::not_decided:
        return "No decision on record"sv;
    case Answer::adopted:
        return "Adopted"sv;
    case Answer::in_other_words:
        return "Adopted in other words"sv;
    case Answer::on_condition:
        return "Adopted on a condition"sv;
    case Answer::noted:
        return "Noted only"sv;
    case Answer::deferred:
        return "Deferred"sv;
    case Answer::refused:
        return "Refused"sv;
    case Answer::revoked:
        return "Revoked"sv;
    case Answer::varied:
        return "Varied"sv;
    }
    return {};
}

std::string_view label(decisions::Adoption adoption) {
    return label(static_cast<decisions::Answer>(static_cast<int>(adoption) + 1));
}

std::string_view label(decisions::Change change) {
    return change == decisions::Change::revoked ? "Revoked"sv : "Varied"sv;
}

std::string_view label(decisions::Declaration declaration) {
    using decisions::Declaration;
    switch (declaration) {
    case Declaration::declared:
        return "An interest was declared"sv;
    case Declaration::none:
        return "No interest to declare"sv;
    case Declaration::blank:
        return "The form asks, and was left blank"sv;
    case Declaration::not_asked:
        return "The form does not ask"sv;
    }
    return {};
}

std::string_view label(decisions::Disclosure disclosure) {
    using decisions::Disclosure;
    switch (disclosure) {
    case Disclosure::public_:
        return "Public"sv;
    case Disclosure::non_public:
        return "Not public"sv;
    case Disclosure::not_stated:
        return "Not stated whether public"sv;
    }
    return {};
}

std::string_view label(decisions::PublicInterest interest) {
    return interest == decisions::PublicInterest::significant
               ? "Of significant public interest"sv
               : "Not of significant public interest"sv;
}

std::string_view label(decisions::Step step) {
    return step == decisions::Step::received ? "Received"sv : "Approved by an officer"sv;
}

std::string_view label(authority::Finding finding) {
    return finding == authority::Finding::confirmed ? "Confirmed"sv : "Withdrawn"sv;
}

std::string_view label(agreements::Model model) {
    using agreements::Model;
    switch (model) {
    case Model::lead_force:
        return "Lead force"sv;
    case Model::jointly_run:
        return "Jointly run"sv;
    case Model::hosted:
        return "Hosted"sv;
    case Model::strategic_alliance:
        return "Strategic alliance"sv;
    case Model::not_stated:
        return "Not stated"sv;
    }
    return {};
}

std::string_view label(agreements::Told told) {
    using agreements::Told;
    switch (told) {
    case Told::required:
        return "Required"sv;
    case Told::to_be_approved:
        return "Still to be approved"sv;
    case Told::signed_:
        return "Signed"sv;
    }
    return {};
}

std::string_view label(agreements::Published published) {
    return published == agreements::Published::agreement ? "The agreement"sv
                                                         : "The fact that it was made"sv;
}

std::string_view label(agreements::Basis basis) {
    using agreements::Basis;
    switch (basis) {
    case Basis::net_budget:
        return "Net budget"sv;
    case Basis::population:
        return "Population"sv;
    case Basis::officers:
        return "Officers"sv;
    case Basis::demand:
        return "Demand"sv;
    case Basis::equal:
        return "Equal"sv;
    case Basis::by_benefit:
        return "By benefit"sv;
    case Basis::not_stated:
        return "Not stated"sv;
    }
    return {};
}

std::string_view label(agreements::NoticeTo to) {
    return to == agreements::NoticeTo::leave ? "Leaves"sv : "Ends it for all"sv;
}

std::string_view label(agreements::Readiness ready) {
    using agreements::Readiness;
    switch (ready) {
    case Readiness::ready:
        return "Ready"sv;
    case Readiness::not_ready:
        return "Not ready"sv;
    case Readiness::not_stated:
        return "Not stated"sv;
    }
    return {};
}

std::string_view label(agreements::ExitState exit) {
    using agreements::ExitState;
    switch (exit) {
    case ExitState::not_open:
        return "Shared"sv;
    case ExitState::open:
        return "Exit open"sv;
    case ExitState::late:
        return "Exit late"sv;
    case ExitState::ready:
        return "Exit ready"sv;
    case ExitState::alone:
        return "Run alone"sv;
    }
    return {};
}

std::string_view label(agreements::Interest interest) {
    using agreements::Interest;
    switch (interest) {
    case Interest::efficiency:
        return "Efficiency"sv;
    case Interest::effectiveness:
        return "Effectiveness"sv;
    case Interest::both:
        return "Efficiency and effectiveness"sv;
    }
    return {};
}

} // namespace concordat::web
