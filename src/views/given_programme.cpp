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
const BidId kSecretBid("bid/secret");

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
                                            kOfficer, due_by("2016-11-01"), kBoard},
            meetings::PermitBidEffect{
                kSecretBid, hide("title of a bid"), hide("fund of a bid"), {}, {}}};
}

/// After the ratifications of September and October.
void WholeRecord::add_bids() {
    const BodyId body("body/leicestershire-commissioner");
    story_.on("2016-10-15")
        .by("office/leicestershire-commissioner")
        .given(SubmitBid{kSecretBid,
                         "SECRET title of a bid TERCES",
                         "SECRET fund of a bid TERCES",
                         body,
                         Money{500'000'00},
                         {}})
        .by("")
        .given(TellBid{BidId("bid/open"),
                       "Bid " + std::string(kHostile),
                       "Innovation Fund",
                       body,
                       Money{1'000'000'00},
                       Date::on(day("2016-06-06")),
                       "paper/plan",
                       {}})
        .on("2016-11-15")
        .given(RecordBidOutcome{kSecretBid, BidResult::awarded, Money{400'000'00},
                                hide("source of an award")})
        .given(RecordBidOutcome{BidId("bid/open"), BidResult::refused, {}, "A letter"});
}

void WholeRecord::add_duties() {
    story_.on("2016-10-20")
        .by("")
        .given(DeferDuty{DutyId("duty/equality"),
                         DecisionId("decision/leicestershire/one"),
                         programme::DutyKind::equality_assessment,
                         {},
                         {.commission = kCase}})
        .given(DeferDuty{DutyId("duty/options"),
                         DecisionId("decision/northamptonshire/0059"),
                         programme::DutyKind::alternatives,
                         "the estate",
                         {.commission = kCase}})
        .given(RecordAmount{PaperId("paper/plan"),
                            "What it costs now",
                            MoneyKind::estimate,
                            AmountAs::mentioned,
                            Money{404'000'00},
                            {},
                            {},
                            {},
                            {}})
        .given(RecordAmount{PaperId("paper/staff"),
                            hide("what an amount is for"),
                            MoneyKind::cap,
                            AmountAs::asked,
                            Money{777'00},
                            {},
                            {},
                            {},
                            {}})
        .on("2016-11-25")
        .given(PutOffDuty{
            DutyId("duty/options"), {.named = "the next stage"}, said("The survey is late")})
        .given(MeetDuty{DutyId("duty/equality"), PaperId("paper/case"), said("In section 4")});
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
    add_bids();
    add_duties();
}

} // namespace concordat::views
