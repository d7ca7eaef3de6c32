// SPDX-License-Identifier: GPL-3.0-or-later
// For tests: acts of every kind, drawn at random, some lawful and some not.
//
//     History history(story, 59);
//     for (int step = 0; step < 2000; ++step) history.do_something(step);
#pragma once

#include "domain/given.hpp"

#include <random>

#include <fmt/format.h>

namespace concordat {

class History {
public:
    /// From the step `unrest` on offices fall vacant and bodies end, and ever less can be done.
    explicit History(Story& story, unsigned seed, int unrest = 1000)
        : story_(story), random_(seed), unrest_(unrest) {}

    void do_something(int step);

private:
    int below(int most) { return static_cast<int>(random_() % static_cast<unsigned>(most)); }
    bool one_in(int most) { return below(most) == 0; }
    std::size_t chosen(std::size_t of) { return random_() % of; }
    std::string id(const char* kind, int most);
    /// Time goes on by a day every eight steps, give or take ten days.
    Day some_day() { return day("2015-12-17") + step_ / 8 + (below(21) - 10); }
    std::string body();
    OfficeId office() { return OfficeId("office" + body().substr(4)); }
    void on(Day day);
    RecommendationId recommendation() { return RecommendationId(id("recommendation", 200)); }
    /// One that was presented, and is open or resolved as wanted, mostly.
    enum class Wanted { any, open, resolved };
    RecommendationId item(Wanted wanted = Wanted::any);
    DecisionId decision() { return DecisionId(id("decision", 400)); }
    /// One that was prepared, mostly.
    DecisionId known_decision();
    /// One that was called, mostly.
    MeetingId meeting();
    SeatId seat() { return SeatId(fmt::format("seat{}", office().text().substr(6))); }
    Text some_words() { return words("words " + std::to_string(step_)); }
    template <class E>
    E any(int most) {
        return static_cast<E>(below(most));
    }

    void about_parties();
    void about_boards();
    void about_recommendations();
    void about_decisions();
    void about_authority();

    /// Breaks a meeting off on its day, and names another to continue it, mostly.
    void adjourn();
    /// Positions and an outcome, on a day that suits the item, mostly.
    void vote();
    void present();
    /// Minutes, and rarely a correction that gives an item another class or outcome.
    void minute();
    void positions(const RecommendationId& id);
    void attend();
    void settle();
    /// Of an adoption that is on one, if there is any.
    void meet_condition();
    void add_part(const std::string& name);
    void determine();
    void prepare_and_sign();
    /// One that the body has taken, mostly.
    DecisionId own_decision(const BodyId& of);
    void sign(const DecisionId& id);

    SumId sum() { return SumId(id("sum", 150)); }
    DelegationId delegation() { return DelegationId(id("delegation", 150)); }
    Money some_money() { return Money{1 + below(1'000'000)}; }
    meetings::ApproveSumEffect some_sum();
    meetings::GrantDelegationEffect some_delegation();
    /// A recommendation with a sum and a delegation is agreed, and ratified by whom it needs.
    void authorise();
    /// A delegation in force on the day, mostly.
    ThingId in_force();
    /// By a delegate, within the sum and for a purpose of it, mostly.
    void draw();
    /// Of a draw in doubt, by a body that it concerns, if there is any.
    void answer_doubt();
    void answer_doubt_of_a_decision();
    /// A prepared decision is taken by an officer, mostly of the body.
    void decide_for_the_body();

    template <class C>
    void act(C command) {
        story_.when(std::move(command));
    }

    Story& story_;
    std::mt19937 random_;
    int unrest_;
    int step_ = 0;
    Day day_;
};

} // namespace concordat
