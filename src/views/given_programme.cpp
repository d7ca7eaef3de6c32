// SPDX-License-Identifier: GPL-3.0-or-later
// What the whole record holds of actions and papers asked for.
#include "domain/programme/given.hpp"
#include "views/given.hpp"

namespace concordat::views {

namespace {

using namespace programme;

const ThingId kOfficer("office/leicestershire-chief-executive");
const BoardId kBoard("board/programme");
const MeetingId kAutumn("meeting/autumn");
const ActionId kExplore("action/explore");
const ActionId kSecretAction("action/secret");
const CommissionId kCase("commission/case");
const CommissionId kReview("commission/review");
const CommissionId kSecretPaper("commission/secret");
const CommissionId kSecretOther("commission/secret-other");

} // namespace

std::vector<meetings::Effect> WholeRecord::secret_tasks() {
    return {meetings::SetActionEffect{kSecretAction,
                                      hide("what an action is"),
                                      kOfficer,
                                      due_once(hide("event an action waits for")),
                                      {kBoard}},
            meetings::CommissionPaperEffect{kSecretPaper, hide("title of a paper asked for"),
                                            kOfficer, due_by("2016-11-01"), kBoard},
            meetings::CommissionPaperEffect{kSecretOther, hide("title of a paper withdrawn"),
                                            kOfficer, due_by("2016-11-01"), kBoard}};
}

void WholeRecord::add_programme() {
    SetAction explore = to_explore();
    explore.meeting = kAutumn;
    explore.what = "Explore " + std::string(kHostile);
    explore.due = due_by("2016-10-31");
    CommissionPaper asked = business_case();
    asked.meeting = kAutumn;
    asked.due = due_by("2016-12-31");
    CommissionPaper review = business_case();
    review.commission = kReview;
    review.title = "Review of the alliance";
    review.asked_of = ThingId("body/authority");
    review.due_at.reset();
    review.meeting.reset();
    review.decision = DecisionId("decision/leicestershire/one");
    story_.on("2016-09-22")
        .by("")
        .given(explore)
        .given(asked)
        .given(review)
        .on("2016-10-15")
        .given(ReportAction{kExplore, Progress::in_progress, said("Two sites were seen"), {kBoard}})
        .given(ReportAction{
            kSecretAction, Progress::in_progress, secret("report on a secret action"), {}})
        .given(MoveAction{kSecretAction, due_by("2016-12-15"),
                          secret("reason for moving a secret action")})
        .given(MoveCommission{kSecretPaper, due_once(hide("event a paper waits for")),
                              secret("reason for moving a secret paper")})
        .given(WithdrawCommission{kSecretOther, secret("reason for withdrawing a secret paper")})
        .on("2016-10-20")
        .given(MoveAction{kExplore, due_by("2016-11-30"), said("The sites were not open")})
        .given(WithdrawCommission{kReview, said("The authority is no more")})
        .on("2016-11-20")
        .given(meetings::SubmitPaper{.paper = PaperId("paper/case"),
                                     .meeting = kAutumn,
                                     .title = "The full business case",
                                     .openness = meetings::Openness::public_})
        .given(DeliverCommission{kCase, PaperId("paper/case")});
}

} // namespace concordat::views
