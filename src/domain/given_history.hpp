// SPDX-License-Identifier: GPL-3.0-or-later
// For tests: acts of every kind, drawn at random, some lawful and some not.
//
//     Story story = where_histories_begin();
//     History history(story, 59);
//     for (int step = 0; step < 2000; ++step) history.do_something(step);
#pragma once

#include "domain/given.hpp"

#include <map>
#include <random>
#include <string_view>

#include <fmt/format.h>

namespace concordat {

/// The board of six with holders, role/lead and body/inspectorate (domain/programme/given.hpp);
/// body/home-office with office/home-secretary; a board/design of one seat, seat/lead; and
/// agreement/alliance in force, whose costs the three commissioners share at 40%, 35% and 25%.
Story where_histories_begin();

class History {
public:
    /// From the step `unrest` on offices fall vacant and bodies end, and ever less can be done.
    explicit History(Story& story, unsigned seed, int unrest = 1000)
        : story_(story), random_(seed), unrest_(unrest) {}

    void do_something(int step);

    /// How often a command was tried, and how often it was accepted and changed something.
    struct Count {
        int tried = 0;
        int accepted = 0;
    };
    const std::map<std::string_view, Count>& counts() const { return counts_; }

    /// What the public must never read: `some_secret` has made it.
    static constexpr std::string_view kSecret = "SECRET";

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
    void by(std::string_view office);
    static BodyId body_of(const OfficeId& office) {
        return BodyId(fmt::format("body/{}", office.text().substr(7)));
    }
    RecommendationId recommendation() { return RecommendationId(id("recommendation", 200)); }
    /// One that was presented, and is open or resolved as wanted, mostly.
    enum class Wanted { any, open, resolved };
    RecommendationId item(Wanted wanted = Wanted::any);
    DecisionId decision() { return DecisionId(id("decision", 400)); }
    /// One that was prepared, mostly.
    DecisionId known_decision();
    /// One that was called, mostly.
    MeetingId meeting();
    /// A meeting of the programme's board after the day, mostly.
    MeetingId meeting_from(Day first);
    OfficeId chief_executive() {
        return OfficeId(fmt::format("office/{}-chief-executive", kNames[below(3)]));
    }
    SeatId seat() { return SeatId(fmt::format("seat{}", office().text().substr(6))); }
    Text some_words() { return words("words " + std::to_string(step_)); }
    Text some_secret() { return words(secret()); }
    std::string secret() { return fmt::format("{} {}", kSecret, step_); }
    /// One that there is, mostly.
    template <class Id, class T>
    Id known(const Table<Id, T>& all, const char* kind, int most) {
        const auto ids = all.keys();
        return ids.empty() || one_in(8) ? Id(id(kind, most)) : ids[chosen(ids.size())];
    }
    PaperId paper() { return known(story_.state().meetings.papers, "paper", 60); }
    template <class E>
    E any(int most) {
        return static_cast<E>(below(most));
    }

    void about_parties();
    void about_boards();
    void about_recommendations();
    void about_decisions();
    void about_authority();
    void about_agreements();
    void about_programme();

    /// Breaks a meeting off on its day, and names another to continue it, mostly.
    void adjourn();
    /// Positions and an outcome, on a day that suits the item, mostly.
    void vote();
    void present();
    /// Minutes, and rarely a correction that gives an item another class or outcome.
    void minute();
    void submit_paper();
    void positions(const RecommendationId& id);
    void attend();
    void settle();
    /// Of an adoption that is on one, if there is any.
    void meet_condition();
    void add_part(const std::string& name);
    /// Of a part that nobody keeps secret for good.
    void disclose();
    void determine();
    void prepare_and_sign();
    /// One that the body has taken, mostly.
    DecisionId own_decision(const BodyId& of);
    void sign(const DecisionId& id);

    SumId sum() { return SumId(id("sum", 150)); }
    SumId known_sum() { return known(story_.state().authority.sums, "sum", 150); }
    DelegationId delegation() { return DelegationId(id("delegation", 150)); }
    Money some_money() { return Money{1 + below(1'000'000)}; }
    meetings::ApproveSumEffect some_sum();
    meetings::GrantDelegationEffect some_delegation();
    /// A recommendation with a sum and a delegation is agreed, and ratified by whom it needs.
    void authorise();
    /// A delegation in force on the day, mostly.
    ThingId in_force();
    /// By a delegate, within the sum and for a purpose of it, mostly.
    void draw(const ThingId& under, Money about);
    /// Of one that was drawn on before, mostly.
    void end_delegation();
    /// Of a draw in doubt, by a body that it concerns, if there is any.
    void answer_doubt();
    void answer_doubt_of_a_decision();
    /// A prepared decision is taken by an officer, mostly of the body.
    void decide_for_the_body(const ThingId& under);
    /// A recommendation with the effects is agreed, and ratified by whom it needs, mostly.
    void agree(std::vector<meetings::Effect> effects);
    /// What the design board agrees goes on to the programme's, which votes on it, mostly.
    void refer();
    /// An item the public may not read, with all it would bring about, is agreed.
    void agree_in_secret();

    AgreementId agreement() { return known(story_.state().agreements.agreements, "agreement", 40); }
    ServiceId service() { return known(story_.state().agreements.services, "service", 60); }
    /// Of the three or fewer, each with both its offices, mostly.
    agreements::Terms some_terms();
    /// By each party of the latest version, mostly.
    void consider_and_sign(const AgreementId& id);
    /// A party of the version that is in force, or of the latest, mostly.
    OfficeId party_of(const AgreementId& id);
    void make_or_vary();
    void share_costs();
    void give_notice();
    /// The consent of all to one last day, mostly.
    void end_by_consent();
    void open_service();
    void set_exit_line();

    ActionId action() { return known(story_.state().programme.actions, "action", 300); }
    CommissionId commission() {
        return known(story_.state().programme.commissions, "commission", 300);
    }
    DutyId duty() { return known(story_.state().programme.duties, "duty", 300); }
    BidId bid() { return known(story_.state().programme.bids, "bid", 300); }
    /// On or after the day of a meeting, mostly.
    MeetingId at_a_meeting();
    std::optional<meetings::Due> some_due();
    programme::DutyPlace some_place();
    ThingId some_owner();
    void set_action();
    void state_owner();
    void commission_paper();
    void defer_duty();
    /// A text that sets an action, asks for a paper and lets a body bid is agreed.
    void agree_tasks();
    void submit_bid();
    void settle_bid();

    /// Whatever it is, an office that cannot act has not done it.
    template <class C>
    void act(C command) {
        const std::size_t before = story_.happened().size();
        const bool may = by_.empty() || story_.state().parties.may_act(OfficeId(by_), day_, "");
        story_.when(std::move(command));
        Count& count = counts_[C::kName];
        ++count.tried;
        if (story_.happened().size() == before) return;
        ++count.accepted;
        EXPECT_TRUE(may) << by_ << " by " << C::kName;
    }

    Story& story_;
    std::mt19937 random_;
    int unrest_;
    int step_ = 0;
    Day day_;
    int answers_ = 0; ///< to doubts of decisions: withdrawn and confirmed in turn
    std::string by_;
    std::map<std::string_view, Count> counts_;
};

} // namespace concordat
