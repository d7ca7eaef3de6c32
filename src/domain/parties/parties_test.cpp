// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

#include <functional>
#include <string>
#include <vector>

namespace concordat::parties_test {
namespace {

using meetings::Attendance;
using meetings::Presence;
using meetings::RecordAttendance;
using parties::AppointHolder;
using parties::Capacity;
using parties::EndHolding;
using parties::ReinstateHolder;
using parties::SuspendHolder;
using parties::TellVacancy;

const OfficeId kOffice("office/leicestershire-commissioner");
const char* const kActor = "office/leicestershire-commissioner";

Story a_decision_waits() {
    Story story = two_recommendations();
    story.given(adopting("decision/one", "body/leicestershire-commissioner", "recommendation/one"));
    return story;
}

// A vacant or suspended office cannot act; one whose holder nobody recorded may, and is flagged.
TEST(AnOffice, ThatIsVacantCannotAct) {
    a_decision_waits()
        .on("2016-02-01")
        .given(TellVacancy{kOffice})
        .by(kActor)
        .when(signed_decision("decision/one"))
        .then_refused("office.vacant", "/by")
        .then_advises("appoint-holder with capacity acting");
}

TEST(AnOffice, WhoseHolderIsSuspendedCannotAct) {
    a_decision_waits()
        .given(AppointHolder{kOffice, Capacity::substantive})
        .on("2016-02-01")
        .given(SuspendHolder{kOffice, {}})
        .by(kActor)
        .when(signed_decision("decision/one"))
        .then_refused("office.suspended", "/by");
}

TEST(AnOffice, ActsThroughSomebodyActingWhileItsHolderIsSuspended) {
    a_decision_waits()
        .given(AppointHolder{kOffice, Capacity::substantive})
        .on("2016-02-01")
        .given(SuspendHolder{kOffice, {}})
        .given(AppointHolder{kOffice, Capacity::acting})
        .by(kActor)
        .when(signed_decision("decision/one"))
        .then_accepted()
        .then_not_flagged("office.holder-not-stated", kActor);
}

TEST(AnOffice, WhoseHolderIsNotStatedActsAndIsFlagged) {
    a_decision_waits()
        .by(kActor)
        .when(signed_decision("decision/one"))
        .then_accepted()
        .then_flagged("office.holder-not-stated", kActor);
}

TEST(AnOffice, IsNotVacantBeforeItsFirstHolderOnRecord) {
    a_decision_waits()
        .on("2016-05-12")
        .given(AppointHolder{kOffice, Capacity::substantive})
        .on("2016-02-01")
        .by(kActor)
        .when(signed_decision("decision/one"))
        .then_accepted()
        .then_flagged("office.holder-not-stated", kActor);
}

TEST(AnOffice, ThatIsNotThereCannotAct) {
    a_decision_waits()
        .by("office/none")
        .when(signed_decision("decision/one"))
        .then_refused("thing.not-found", "/by");
}

/// One thing said of an office's holders, on its day.
struct Said {
    const char* on;
    std::function<void(Story&)> what;
};

/// In whatever order, some may be refused: what one says is then known already.
std::string who_held_it(const std::vector<Said>& said, const std::vector<std::size_t>& order) {
    Story story = a_board_of_six();
    for (const std::size_t next : order) {
        story.on(said[next].on);
        said[next].what(story);
    }
    std::string found;
    const auto& office = *story.state().parties.offices.find(kOffice);
    for (Day on = day("2011-01-01"); on < day("2020-01-01"); on = on + 7) {
        for (const parties::Holding* holding : holders(office, on)) {
            found += holding->capacity == Capacity::acting ? 'a' : 's';
            found += holding->is_suspended(on) ? '-' : '+';
        }
        found += ' ';
    }
    return found;
}

template <class C>
Said said(const char* on, C command) {
    return {on, [command](Story& story) { story.when(command); }};
}

TEST(AnOffice, IsHeldAlikeInWhateverOrderItsHoldersAreEntered) {
    const std::vector<Said> acting_first{
        said("2012-11-22", AppointHolder{kOffice, Capacity::acting}),
        said("2014-05-01", EndHolding{kOffice, {}}),
        said("2014-05-01", AppointHolder{kOffice, Capacity::substantive})};
    EXPECT_EQ(who_held_it(acting_first, {2, 0, 1}), who_held_it(acting_first, {0, 1, 2}));

    const std::vector<Said> one_after_the_other{
        said("2011-01-01", AppointHolder{kOffice, Capacity::substantive}),
        said("2012-11-22", EndHolding{kOffice, {}}),
        said("2012-11-22", AppointHolder{kOffice, Capacity::substantive}),
        said("2014-05-01", EndHolding{kOffice, {}})};
    EXPECT_EQ(who_held_it(one_after_the_other, {0, 3, 1, 2}),
              who_held_it(one_after_the_other, {0, 1, 2, 3}));

    const std::vector<Said> acting_beside{
        said("2011-01-01", AppointHolder{kOffice, Capacity::substantive}),
        said("2012-11-22", AppointHolder{kOffice, Capacity::acting}),
        said("2014-05-01", EndHolding{kOffice, Capacity::acting})};
    EXPECT_EQ(who_held_it(acting_beside, {1, 2, 0}), who_held_it(acting_beside, {0, 1, 2}));

    const std::vector<Said> vacant{
        said("2011-01-01", AppointHolder{kOffice, Capacity::substantive}),
        said("2014-05-01", EndHolding{kOffice, {}}), said("2015-05-01", TellVacancy{kOffice})};
    EXPECT_EQ(who_held_it(vacant, {2, 0, 1}), who_held_it(vacant, {0, 1, 2}));
}

TEST(AnOffice, IsSuspendedAlikeInWhateverOrderThatIsEntered) {
    const Said held = said("2011-01-01", AppointHolder{kOffice, Capacity::substantive});
    const std::vector<Said> longer{held, said("2015-12-01", SuspendHolder{kOffice}),
                                   said("2016-01-01", SuspendHolder{kOffice}),
                                   said("2016-03-01", ReinstateHolder{kOffice})};
    EXPECT_EQ(who_held_it(longer, {0, 2, 3, 1}), who_held_it(longer, {0, 1, 2, 3}));

    const std::vector<Said> twice{held, said("2015-12-01", SuspendHolder{kOffice}),
                                  said("2016-02-01", ReinstateHolder{kOffice}),
                                  said("2016-02-15", SuspendHolder{kOffice}),
                                  said("2016-03-01", ReinstateHolder{kOffice})};
    EXPECT_EQ(who_held_it(twice, {0, 1, 4, 2, 3}), who_held_it(twice, {0, 1, 2, 3, 4}));
    EXPECT_EQ(who_held_it(twice, {0, 3, 4, 1, 2}), who_held_it(twice, {0, 1, 2, 3, 4}));
}

} // namespace
} // namespace concordat::parties_test
