// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/lists.hpp"

#include "bench/clerk.hpp"
#include "domain/agreements/events.hpp"
#include "domain/authority/events.hpp"
#include "domain/decisions/events.hpp"
#include "domain/meetings/events.hpp"
#include "domain/programme/events.hpp"
#include "domain/record/events.hpp"

namespace concordat::bench {

namespace {

const Day kDecided = day_of(2000, 3, 1); ///< by then what the meeting resolved is decided
const MeetingId kMeeting("meeting/0");
const PaperId kPaper("paper/0");

/// The rows are of one day each, over some sixteen years.
Day day_of_row(int number) {
    return kDecided + number % 6000;
}

void agree(Clerk& clerk, int number) {
    using namespace agreements;
    const AgreementId id(fmt::format("agreement/{}", number));
    const OfficeId one = office(number % kBodies);
    const OfficeId other = office((number + 1) % kBodies);
    MakeAgreement made{id, fmt::format("Agreement {}", number)};
    made.terms.parties = {one, other};
    made.terms.notice_months = 12;
    made.terms.exit_days = 90;
    clerk.send(std::move(made));
    clerk.by(one).send(SignAgreement{id, {}, {}});
    clerk.by(other).send(SignAgreement{id, {}, {}});
    if (number % 3 == 0) clerk.by(one).send(GiveNotice{id, NoticeTo::end, {}, {}, {}});
    clerk.by(one).send(OpenService{ServiceId(fmt::format("service/{}", number)), id,
                                   fmt::format("Service {}", number), body(number % kBodies)});
}

void plan(Clerk& clerk, int number) {
    using namespace programme;
    const Day due = day_of_row(number) + 60;
    const ActionId action(fmt::format("action/{}", number));
    const CommissionId paper(fmt::format("commission/{}", number));
    clerk.send(SetAction{action,
                         kMeeting,
                         fmt::format("Take step {}.", number),
                         thing(officer(number % kBodies)),
                         meetings::Due{Date::on(due), {}},
                         {BoardId("board/programme")}});
    clerk.send(CommissionPaper{paper,
                               fmt::format("Paper on step {}", number),
                               thing(officer(number % kBodies)),
                               meetings::Due{Date::on(due), {}},
                               BoardId("board/programme"),
                               kMeeting,
                               {},
                               {},
                               {}});
    if (number % 3 == 0) {
        clerk.by(officer(number % kBodies)).send(ReportAction{action, Progress::done, {}, {}});
        clerk.send(DeliverCommission{paper, kPaper});
    }
    DeferDuty duty{DutyId(fmt::format("duty/{}", number)),
                   DecisionId(fmt::format("decision/commissioner-{}/0/1", number % kBodies)),
                   programme::DutyKind::detailed_finance,
                   fmt::format("The costs of step {}", number),
                   {}};
    duty.at.commission = CommissionId(fmt::format("commission/{}", number - number % 3));
    clerk.send(std::move(duty));
}

void bid_and_spend(Clerk& clerk, int number) {
    using namespace programme;
    const BidId id(fmt::format("bid/{}", number));
    clerk.send(TellBid{id,
                       fmt::format("Bid {}", number),
                       "Innovation Fund",
                       body(number % kBodies),
                       Money{100'000 + number},
                       Date::on(day_of_row(number)),
                       "A report",
                       {}});
    if (number % 3 == 0)
        clerk.send(RecordBidOutcome{id, BidResult::awarded, Money{100'000}, "A letter"});
    clerk.send(authority::TellSpending{SpendingId(fmt::format("spending/{}", number)),
                                       body(number % kBodies),
                                       Money{1 + number},
                                       Date::on(day_of_row(number)),
                                       "Design",
                                       "A report",
                                       {}});
}

void ask_for_money(Clerk& clerk, int number) {
    using namespace meetings;
    PresentRecommendation item;
    item.recommendation = RecommendationId(fmt::format("recommendation/money/{}", number));
    item.meeting = kMeeting;
    item.number = fmt::format("M{}", number);
    item.agenda_item = "1";
    item.text = clerk.words(fmt::format("Approve the money for step {}.", number));
    ApproveSumEffect sum;
    sum.sum = SumId(fmt::format("sum/{}", number));
    sum.title = fmt::format("The sum for step {}", number);
    sum.amount = Money{100'000 + number};
    sum.purposes = {{"design", {}, {}}};
    sum.payers = {{body(number % kBodies), {}}};
    GrantDelegationEffect grant;
    grant.delegation = DelegationId(fmt::format("delegation/{}", number));
    grant.title = fmt::format("The delegation for step {}", number);
    grant.grantors = {body(number % kBodies)};
    grant.delegates = {thing(officer(number % kBodies))};
    grant.may = {Power::spend};
    grant.sum = sum.sum;
    item.effects = {sum, grant};
    clerk.send(std::move(item));
    clerk.send(record::RaiseFlag{ThingId(fmt::format("recommendation/money/{}", number)),
                                 fmt::format("Who asked for step {} is not on record.", number)});
}

} // namespace

void add_rows(int number, const Take& take) {
    Clerk clerk(fmt::format("row {}", number), take);
    const auto on = [&](Day day) -> Clerk& { return clerk.on(day); };
    ask_for_money(on(day_of_meeting(0)), number);
    agree(on(day_of_row(number)), number);
    bid_and_spend(on(day_of_row(number)), number);
    plan(on(day_of_row(number)), number);
}

} // namespace concordat::bench
