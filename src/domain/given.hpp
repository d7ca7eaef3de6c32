// SPDX-License-Identifier: GPL-3.0-or-later
// For tests of rules: given what was done, when this is done, then it stands or is refused.
//
//     a_board_of_six()
//         .given(Present{kFive})
//         .when(meetings::DeferRecommendation{kFive, day("2015-12-24"), {}})
//         .then_outcome(kFive, Outcome::deferred);
//
// Every event is written as the ledger would keep it, read back and applied to a second state; at
// the end of a story both states must be the same, so each rule test is a test of replay as well.
#pragma once

#include "domain/domain.hpp"

#include <gtest/gtest.h>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace concordat {

inline Day day(std::string_view text) {
    return parse_day(text).value();
}
/// A text whose words rules can ask for.
Text words(std::string text);
/// What `words` made the text of; nothing of any other.
std::optional<std::string> words_of(const Text& text);

/// The open flag of this rule on the thing, whatever the day; null where there is none.
const record::Flag* open_flag(const State& state, const ThingId& thing, std::string_view rule);

class Story {
public:
    Story() = default;
    ~Story();
    Story(Story&&) = default;

    /// The day and the office of what comes next; an empty office is nobody's.
    Story& on(std::string_view text);
    Story& by(std::string_view office);

    /// Something that must be accepted for the story to begin.
    template <class C>
    Story& given(C command) {
        judge(command_of(std::move(command)));
        EXPECT_TRUE(result_) << refusal().rule << ": " << refusal().message;
        return *this;
    }
    /// What the story is about.
    template <class C>
    Story& when(C command) {
        judge(command_of(std::move(command)));
        return *this;
    }

    Story& then_accepted();
    Story& then_refused(std::string_view rule, std::string_view field = "*");
    Story& then_says(std::string_view part);    ///< of the sentence of a refusal
    Story& then_advises(std::string_view part); ///< of the remedy of a refusal
    Story& then_nothing_happened();             ///< accepted, without any event
    Story& then_flagged(std::string_view rule, std::string_view thing);
    Story& then_not_flagged(std::string_view rule, std::string_view thing);
    Story& then_outcome(std::string_view recommendation, meetings::Outcome outcome,
                        std::string_view as_at = "9999-12-31");
    Story& then_in_force_from(std::string_view recommendation,
                              std::string_view day); ///< "" for not in force
    /// The names of the events, in order, such as "DecisionSigned FlagRaised".
    Story& then_events(std::string_view names);
    Story& then(const std::function<void(const State&)>& check);

    const State& state() const { return state_; }
    /// All that happened, as entries 1, 2 and so on have it.
    const std::vector<Happening>& happened() const { return happened_; }

private:
    void judge(const Command& command);
    const Refusal& refusal() const;

    State state_;
    State replayed_;
    std::vector<Happening> happened_;
    int long_refusals_ = 0;
    Context context_{day_of(2015, 12, 17), day_of(2026, 1, 1), std::nullopt};
    Result<std::vector<Happening>> result_ = std::vector<Happening>{};
};

/// Three commissioners and three chief constables, each with its office; a board where they are six
/// seats, unanimous of all, agreeing in principle, the commissioners required; and its
/// meeting/december on 17 December 2015.
///
/// Ids: body/NAME-commissioner and body/NAME-chief-constable, office/ and seat/ likewise, of
/// leicestershire, northamptonshire and nottinghamshire; office/NAME-chief-executive of each
/// commissioner; board/programme; board/design recommends to it; collaboration/alliance.
Story a_board_of_six();

/// The same with recommendation/one and recommendation/two presented to the meeting.
Story two_recommendations();

meetings::PresentRecommendation presented(std::string_view recommendation,
                                          std::vector<std::string> only_if_agreed = {});
meetings::RecordPositions unanimous(std::string_view recommendation);
meetings::ResolveRecommendation resolved(std::string_view recommendation);
/// A decision of the body that adopts the recommendation.
decisions::PrepareDecision adopting(std::string_view decision, std::string_view body,
                                    std::string_view recommendation);
decisions::SignDecision signed_decision(std::string_view decision);

/// An agreement of all six: a strategic alliance with nothing left out but its last day.
agreements::MakeAgreement agreement_of_six(std::string_view agreement);
/// What each of the six must state of it.
agreements::StateConsiderations all_considered(std::string_view agreement);
/// agreement/alliance is made, stated and signed by all six on 17 December 2015, without decisions
/// behind it; the next act is nobody's.
Story agreement_in_force();
/// All six sign the latest version, each as the office it is.
void sign_by_all(Story& story, std::string_view agreement);

/// recommendation/one agreed on 17 December 2015, and decision/one of Leicestershire's commissioner
/// that adopts it, or the one given; its office is about to sign on 23 February 2016.
Story decision_to_sign();
Story decision_to_sign(decisions::PrepareDecision decision);

/// recommendation/one in force from 23 February 2016: each commissioner has ratified it on that day
/// by decision/NAME. The office of Leicestershire's commissioner is to act next, on 1 March.
Story ratified_by_all();

inline constexpr const char* kNames[] = {"leicestershire", "northamptonshire", "nottinghamshire"};

} // namespace concordat
