// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given_history.hpp"

#include <algorithm>

namespace concordat {

using namespace programme;

void History::about_programme() {
    switch (below(20)) {
    case 0:
    case 1:
        return act(RecordAmount{paper(),
                                "Works",
                                any<MoneyKind>(9),
                                any<AmountAs>(2),
                                some_money(),
                                one_in(4) ? std::optional(some_money()) : std::nullopt,
                                one_in(4) ? std::optional(below(5)) : std::nullopt,
                                {},
                                one_in(2) ? std::optional(sum()) : std::nullopt});
    case 2:
    case 3:
        return set_action();
    case 4:
        if (one_in(3)) return state_owner();
        if (one_in(2)) return act(MoveAction{action(), *some_due(), some_words()});
        return act(MoveCommission{commission(), *some_due(), some_words()});
    case 5:
    case 6: {
        const ActionId id = action();
        const auto* known = story_.state().programme.actions.find(id);
        if (known != nullptr && known->owner &&
            kind_of(known->owner->text()) == OfficeKind::kName && !one_in(4))
            by(known->owner->text());
        return act(ReportAction{id, any<Progress>(2), some_words(), {}});
    }
    case 7:
    case 8:
        return commission_paper();
    case 9:
        if (one_in(3)) return act(WithdrawCommission{commission(), some_words()});
        return act(DeliverCommission{commission(), paper()});
    case 10:
    case 11:
        return defer_duty();
    case 12:
        return act(PutOffDuty{duty(), some_place(), some_words()});
    case 13:
        if (one_in(2)) return act(MeetDuty{duty(), paper(), {}});
        return act(MeetDuty{duty(), {}, some_words()});
    case 14:
    case 15:
        return agree_tasks();
    case 16:
    case 17:
        return submit_bid();
    default:
        return settle_bid();
    }
}

MeetingId History::at_a_meeting() {
    const MeetingId id = meeting();
    const auto* held = story_.state().meetings.meetings.find(id);
    if (held != nullptr && !one_in(8)) on(held->on + below(5));
    return id;
}

std::optional<meetings::Due> History::some_due() {
    if (one_in(5)) return meetings::Due{{}, "The stage begins."};
    return meetings::Due{Date::on(day_ + (below(200) - 10)), {}};
}

DutyPlace History::some_place() {
    DutyPlace place;
    switch (below(4)) {
    case 0:
        place.named = "the gate";
        break;
    case 1:
        place.paper = paper();
        break;
    case 2:
        place.commission = commission();
        break;
    default:
        place.meeting = meeting();
    }
    return place;
}

ThingId History::some_owner() {
    if (one_in(4)) return ThingId(one_in(2) ? "role/0" : "role/lead");
    if (one_in(4)) return thing(office());
    return ThingId(std::string("office/") + kNames[below(3)] + "-chief-executive");
}

void History::set_action() {
    SetAction command;
    command.action = ActionId(id("action", 300));
    command.meeting = at_a_meeting();
    command.what = "Explore";
    if (!one_in(6)) command.owner = some_owner();
    if (!one_in(6)) command.due = some_due();
    if (!one_in(6)) command.reports_to = {BoardId("board/programme")};
    act(std::move(command));
}

void History::state_owner() {
    std::vector<ActionId> without;
    const auto& actions = story_.state().programme.actions;
    for (const ActionId& id : actions.keys()) {
        if (!actions.at(id).owner) without.push_back(id);
    }
    const ActionId id = without.empty() || one_in(8) ? action() : without[chosen(without.size())];
    const auto* known = actions.find(id);
    if (known != nullptr) on(known->set + below(40));
    act(StateOwner{thing(id), some_owner(), some_words()});
}

void History::commission_paper() {
    CommissionPaper command;
    command.commission = CommissionId(id("commission", 300));
    command.title = "Business case";
    command.asked_of = one_in(6) ? ThingId("body/inspectorate") : some_owner();
    if (!one_in(6)) command.due = some_due();
    if (!one_in(6)) command.due_at = BoardId("board/programme");
    if (one_in(3)) {
        command.decision = own_decision(BodyId(body()));
        on(some_day() + 20);
    } else {
        command.meeting = at_a_meeting();
    }
    act(std::move(command));
}

void History::defer_duty() {
    const DutyId id(this->id("duty", 300));
    const DecisionId decision = own_decision(BodyId(body()));
    const auto* taken = story_.state().decisions.decisions.find(decision);
    if (taken != nullptr && taken->decided && !one_in(8)) on(*taken->decided + below(5));
    act(DeferDuty{id, decision, any<programme::DutyKind>(5), {}, some_place()});
}

void History::agree_tasks() {
    meetings::SetActionEffect action;
    action.action = ActionId(fmt::format("action/agreed-{}", step_));
    action.what = "Explore";
    action.owner = some_owner();
    action.due = some_due();
    action.reports_to = {BoardId("board/programme")};
    meetings::CommissionPaperEffect paper;
    paper.commission = CommissionId(fmt::format("commission/agreed-{}", step_));
    paper.title = "Business case";
    paper.asked_of = some_owner();
    paper.due = some_due();
    meetings::PermitBidEffect bid;
    bid.bid = BidId(fmt::format("bid/agreed-{}", step_));
    bid.title = "Bid";
    bid.fund = "Fund";
    if (one_in(2)) bid.bodies = {BodyId("body/leicestershire-commissioner")};
    if (one_in(2)) bid.up_to = some_money();
    std::vector<meetings::Effect> effects{action, paper, bid};
    if (one_in(2)) effects.push_back(meetings::ApproveAgreementEffect{agreement(), 1});
    agree(std::move(effects));
}

void History::submit_bid() {
    const BodyId body(std::string("body/") + kNames[below(3)] + "-commissioner");
    on(some_day() + 20);
    if (one_in(4)) {
        return act(TellBid{BidId(id("bid", 300)),
                           "Bid",
                           "Fund",
                           body,
                           some_money(),
                           Date::on(some_day()),
                           "A report",
                           {}});
    }
    SubmitBid command{bid(), "Bid", "Fund", body, some_money(), {}};
    if (one_in(3)) command.decision = own_decision(body);
    by(fmt::format("office/{}", body.text().substr(5)));
    act(std::move(command));
}

void History::settle_bid() {
    RecordBidOutcome command;
    command.bid = bid();
    command.result = any<BidResult>(3);
    if ((command.result == BidResult::awarded) != one_in(12)) command.award = some_money();
    on(some_day() + 40);
    act(std::move(command));
}

} // namespace concordat
