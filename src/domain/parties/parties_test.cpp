// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat {
namespace {

using meetings::Attendance;
using meetings::Presence;
using meetings::RecordAttendance;
using parties::AppointHolder;
using parties::Capacity;
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
        .then_refused("office.vacant", "/by");
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

} // namespace
} // namespace concordat
