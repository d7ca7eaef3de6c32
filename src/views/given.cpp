// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/given.hpp"

#include "domain/things_of.hpp"

#include <algorithm>

namespace concordat::views {

namespace {

const MeetingId kDecember("meeting/december");
const BoardId kBoard("board/programme");

template <class C>
C with(C command, const std::function<void(C&)>& change) {
    change(command);
    return command;
}

} // namespace

WholeRecord::WholeRecord() {
    add_parties();
    add_meeting();
    add_items();
    add_decisions();
    add_gate();
    add_agreement();
    add_agreement_that_ends();
    add_flags();
    add_proceedings();
    add_authority();
    add_passed_and_undone();
    add_programme();
}

Seen WholeRecord::seen(Reader reader, std::string_view as_at) const {
    return Seen(state(), reader, day(as_at), day("2016-12-31"), lookup(), entries());
}

Lookup WholeRecord::lookup() const {
    return [this](const Text& text) -> std::optional<std::string> {
        const auto found = words_.find(text.commitment);
        if (found == words_.end()) return std::nullopt;
        return found->second;
    };
}

Entries WholeRecord::entries() const {
    return entries_of(story_);
}

Entries entries_of(const Story& story) {
    return [&story](std::int64_t number) -> std::optional<EntryTold> {
        const Happening& happened = story.happened().at(static_cast<std::size_t>(number) - 1);
        return EntryTold{in_words(happened.event), things_of(happened.event),
                         OfficeId("office/leicestershire-chief-executive"), happened.effective};
    };
}

Text WholeRecord::said(std::string text) {
    const Text sealed = words(text);
    words_[sealed.commitment] = std::move(text);
    return sealed;
}

Text WholeRecord::secret(std::string text) {
    text = "SECRET " + text + " TERCES";
    secrets_.push_back(text);
    return said(std::move(text));
}

std::vector<ThingId> WholeRecord::things() const {
    return things_in(state());
}

std::vector<ThingId> things_in(const State& state) {
    std::vector<ThingId> ids;
    const auto add = [&](const auto& table) {
        for (const auto& key : table.keys())
            ids.push_back(thing(key));
    };
    add(state.parties.bodies);
    add(state.parties.offices);
    add(state.parties.partners);
    add(state.parties.collaborations);
    add(state.parties.roles);
    add(state.meetings.boards);
    add(state.meetings.meetings);
    add(state.meetings.papers);
    add(state.meetings.recommendations);
    add(state.decisions.schemes);
    add(state.decisions.decisions);
    add(state.agreements.agreements);
    add(state.agreements.services);
    add(state.authority.sums);
    add(state.authority.delegations);
    add(state.authority.draws);
    add(state.authority.spendings);
    add(state.programme.actions);
    add(state.programme.commissions);
    add(state.programme.duties);
    add(state.programme.bids);
    add(state.record.flags);
    return ids;
}

void WholeRecord::add_parties() {
    const BodyId authority("body/authority");
    const BodyId leicestershire("body/leicestershire-commissioner");
    const OfficeId chief("office/leicestershire-chief-constable");
    const CollaborationId other("collaboration/other");
    story_.on("2010-01-01")
        .given(parties::AddBody{authority, "Police Authority", parties::BodyKind::police_authority})
        .given(parties::FormCollaboration{
            other, "Other Work", {"Training"}, {PartnerId("partner/leicestershire")}})
        .on("2012-11-22")
        .given(parties::RecordSuccession{authority, leicestershire})
        .on("2015-08-21")
        .given(parties::AppointHolder{chief,
                                      parties::Capacity::temporary,
                                      secret("name of the chief constable"),
                                      "the panel",
                                      {}})
        .given(parties::AppointHolder{OfficeId("office/leicestershire-commissioner"),
                                      parties::Capacity::substantive,
                                      secret("name of the commissioner"),
                                      {},
                                      {}})
        .given(parties::AssignRole{RoleId("role/lead"), "Portfolio Lead", chief,
                                   parties::Certainty::settled,
                                   CollaborationId("collaboration/alliance")})
        .given(parties::JoinCollaboration{other, PartnerId("partner/nottinghamshire")})
        .on("2016-04-01")
        .given(parties::SuspendHolder{chief, {}, parties::Capacity::temporary})
        .on("2016-06-01")
        .given(parties::ReinstateHolder{chief});
}

void WholeRecord::add_meeting() {
    using namespace meetings;
    story_.on("2015-12-01")
        .given(AddAgendaItem{kDecember, "1", "Plan", Purpose::decision, {}, {}})
        .given(AddAgendaItem{kDecember, "2", "Staff", Purpose::decision, Openness::exempt,
                             "personal data"})
        .given(SubmitPaper{.paper = PaperId("paper/plan"),
                           .meeting = kDecember,
                           .title = std::string("Plan ") + std::string(kHostile),
                           .agenda_item = "1",
                           .mark = "A",
                           .presented_by = OfficeId("office/leicestershire-chief-executive"),
                           .openness = Openness::public_,
                           .summary = said("What the plan is")})
        .given(SubmitPaper{.paper = PaperId("paper/staff"),
                           .meeting = kDecember,
                           .title = "Staff",
                           .agenda_item = "2",
                           .mark = "B",
                           .openness = Openness::exempt,
                           .exemption = "personal data",
                           .summary = secret("summary of an exempt paper")})
        .given(AddAgendaItem{kDecember, "3", "Estates", {}, {}, "commercial"})
        .given(SubmitPaper{.paper = PaperId("paper/estates"),
                           .meeting = kDecember,
                           .title = "Estates",
                           .agenda_item = "3",
                           .summary = secret("summary under an item with an exemption")})
        .given(SubmitPaper{.paper = PaperId("paper/sale"),
                           .meeting = kDecember,
                           .title = "Sale",
                           .exemption = "category 3",
                           .summary = secret("summary of a paper with an exemption")});
}

void WholeRecord::add_items() {
    using namespace meetings;
    const auto item = [&](const char* id, const char* number, Text text) {
        PresentRecommendation command = presented(id);
        command.number = number;
        command.text = text;
        command.paper = PaperId("paper/plan");
        command.agenda_item = "1";
        return command;
    };
    auto exempt = item("recommendation/exempt", "6", secret("text of an exempt item"));
    exempt.paper = PaperId("paper/staff");
    exempt.agenda_item = "2";
    exempt.effects = {RenameEffect{ThingId("role/lead"), "SECRET effect TERCES", {}}};
    exempt.group = "SECRET group TERCES";
    exempt.required_because = "SECRET cause of requiring TERCES";
    exempt.matter = "SECRET matter TERCES";
    exempt.required_bodies = {BodyId("body/leicestershire-commissioner")};
    for (const char* secret :
         {"SECRET effect TERCES", "SECRET group TERCES", "SECRET cause of requiring TERCES"})
        secrets_.emplace_back(secret);
    auto nine = item("recommendation/nine", "9", said("Agree nine"));
    nine.only_if_agreed = {RecommendationId("recommendation/five")};
    story_.on("2015-12-17")
        .given(item("recommendation/one", "1", said("Approve the plan")))
        .given(item("recommendation/four", "4", said("Approve four as presented")))
        .given(item("recommendation/five", "5", said("Agree five")))
        .given(nine)
        .given(exempt)
        .given(RewordRecommendation{
            RecommendationId("recommendation/four"), said("Approve four as reworded"), {}, {}, {}})
        .given(RecordPositions{RecommendationId("recommendation/exempt"),
                               {{SeatId("seat/leicestershire-commissioner"), Position::for_,
                                 secret("reason for a position on an exempt item")}},
                               {}})
        .given(DeferRecommendation{RecommendationId("recommendation/exempt"), day("2015-12-24"),
                                   secret("reason for deferring an exempt item")});
    for (const char* id : {"recommendation/one", "recommendation/four", "recommendation/nine"})
        story_.given(unanimous(id)).given(resolved(id));
    story_
        .given(DeferRecommendation{RecommendationId("recommendation/five"), day("2015-12-24"),
                                   said("More work is needed")})
        .on("2016-02-12")
        .given(TellOutcome{RecommendationId("recommendation/five"), Outcome::agreed,
                           Date{day("2015-12-24"), day("2016-02-12"), "since"}, "unanimously",
                           "Paper B"})
        .given(TellOutcome{RecommendationId("recommendation/exempt"), Outcome::agreed,
                           Date{day("2015-12-24"), day("2016-02-12"), "SECRET words TERCES"},
                           "SECRET vote TERCES", "SECRET paper TERCES"});
    secrets_.emplace_back("SECRET words TERCES");
    secrets_.emplace_back("SECRET vote TERCES");
    secrets_.emplace_back("SECRET paper TERCES");
}

void WholeRecord::add_decisions() {
    using namespace decisions;
    const SchemeId orders("scheme/northamptonshire/orders");
    const DecisionId leicestershire("decision/leicestershire/one");
    const DecisionId northamptonshire("decision/northamptonshire/0059");
    const DecisionId nottinghamshire("decision/nottinghamshire/one");
    auto first =
        adopting(leicestershire.text(), "body/leicestershire-commissioner", "recommendation/one");
    first.limbs.push_back({2,
                           secret("limb on an exempt item"),
                           {{RecommendationId("recommendation/exempt"), {}, Adoption::noted}}});
    first.legal_power = "The 2011 Act";
    Part hidden{.part = "costs", .title = "Costs", .disclosure = Disclosure::non_public};
    hidden.exemption = "commercial";
    hidden.reason = said("It would harm a tender");
    hidden.words = secret("words of a part that is not public");
    Part open{.part = "why", .title = "Why", .disclosure = Disclosure::public_};
    open.words = said("Because it helps");
    story_.on("2016-01-10")
        .given(first)
        .given(AddDecisionPart{leicestershire, hidden})
        .given(AddDecisionPart{leicestershire, open})
        .on("2016-01-20")
        .by("office/leicestershire-commissioner")
        .given(signed_decision(leicestershire.text()))
        .on("2016-01-30")
        .given(PublishDecision{leicestershire});
    auto second = adopting(northamptonshire.text(), "body/northamptonshire-commissioner",
                           "recommendation/one");
    second.title = "Executive Order on the plan";
    second.limbs.push_back({2,
                            said("As presented"),
                            {{RecommendationId("recommendation/four"), 1, Adoption::adopted}}});
    Part unstated{.part = "annex", .title = "Annex"};
    unstated.words = secret("words of a part not stated");
    story_.on("2016-02-01")
        .by("office/northamptonshire-commissioner")
        .given(SetReferenceScheme{orders,
                                  BodyId("body/northamptonshire-commissioner"),
                                  "Executive Order",
                                  "{number:4}",
                                  Restarts::never,
                                  "0056",
                                  {},
                                  {{"key decision", 28}}})
        .given(second)
        .given(GiveReference{northamptonshire, orders, "0059"})
        .given(ExplainGap{orders, "0057", said("Never issued")})
        .given(AddDecisionPart{northamptonshire, unstated})
        .on("2016-02-23")
        .given(SignDecision{northamptonshire,
                            Declaration::none,
                            {},
                            OfficeId("office/northamptonshire-commissioner"),
                            OfficeId("office/northamptonshire-chief-executive")});
    auto third =
        adopting(nottinghamshire.text(), "body/nottinghamshire-commissioner", "recommendation/one");
    third.limbs[0].words = secret("limb of an unsigned decision");
    third.limbs[0].adopts[0].as = Adoption::refused; // a secret too: no other decision refuses
    third.advice = secret("advice on an unsigned decision");
    third.legal_power = "SECRET power TERCES";
    secrets_.emplace_back("SECRET power TERCES");
    Part early{.part = "draft", .title = "Draft", .disclosure = Disclosure::public_};
    early.words = secret("public part of an unsigned decision");
    Part opened{.part = "bids", .title = "Bids", .disclosure = Disclosure::non_public};
    opened.exemption = "commercial";
    opened.reason = secret("reason for withholding a part of an unsigned decision");
    opened.words = secret("part disclosed of an unsigned decision");
    story_.on("2016-03-01")
        .by("")
        .given(third)
        .given(AddDecisionPart{nottinghamshire, early})
        .given(AddDecisionPart{nottinghamshire, opened})
        .on("2016-03-02")
        .given(DisclosePart{nottinghamshire, "bids", secret("why a part was disclosed early")});
    add_determinations();
}

/// One whose reasons are exempt, changed since; and what was withheld until June.
void WholeRecord::add_determinations() {
    using namespace decisions;
    const DecisionId order("decision/northamptonshire/0059");
    const SchemeId orders("scheme/northamptonshire/orders");
    Part bids{.part = "bids", .title = "Bids", .disclosure = Disclosure::non_public};
    bids.exemption = "commercial";
    bids.reason = said("Bids are open");
    bids.words = said("Three bids came in");
    story_.by("office/northamptonshire-chief-executive")
        .on("2016-02-10")
        .given(DeterminePublicInterest{order,
                                       PublicInterest::not_significant,
                                       secret("reason of a determination"),
                                       {},
                                       "commercial",
                                       {}})
        .on("2016-02-12")
        .given(DeterminePublicInterest{order, PublicInterest::significant,
                                       secret("other reason of a determination"), orders,
                                       "commercial", secret("why a determination was changed")})
        .by("")
        .on("2016-02-20")
        .given(AddDecisionPart{order, bids})
        .on("2016-06-01")
        .given(DisclosePart{order, "bids", said("The contract is let")});
}

void WholeRecord::add_gate() {
    using namespace meetings;
    const MeetingId gate("meeting/gate");
    auto rename = presented("recommendation/rename");
    rename.meeting = gate;
    rename.number = "3";
    rename.text = said("Call it the Collaboration Board");
    rename.added_at_meeting = true;
    rename.effects = {RenameEffect{thing(kBoard), "Collaboration Board", {}}};
    story_.on("2016-05-01")
        .given(with<CallMeeting>({gate, kBoard, day("2016-06-23")},
                                 [](CallMeeting& command) {
                                     command.gate = true;
                                     command.title = "Stage gate";
                                 }))
        .on("2016-06-23")
        .given(
            RecordAttendance{gate,
                             {{SeatId("seat/leicestershire-commissioner"), Presence::present},
                              {SeatId("seat/northamptonshire-commissioner"), Presence::present},
                              {SeatId("seat/nottinghamshire-commissioner"), Presence::present},
                              {SeatId("seat/northamptonshire-chief-constable"), Presence::present},
                              {SeatId("seat/leicestershire-chief-constable"), Presence::present},
                              {SeatId("seat/nottinghamshire-chief-constable"), Presence::present}}})
        .given(RecordGateOutcome{
            gate, GateOutcome::proceed_with_conditions, {said("Show the costs to each body")}, {}})
        .given(rename)
        .given(unanimous("recommendation/rename"))
        .given(resolved("recommendation/rename"));
}

void WholeRecord::add_flags() {
    secrets_.emplace_back("SECRET doubt about an exempt item TERCES");
    const FlagId told("flag/outcome.told/recommendation/five");
    const ThingId unsigned_decision("decision/nottinghamshire/one");
    story_.on("2016-07-11")
        .given(record::RaiseFlag{ThingId("recommendation/exempt"), secrets_.back()})
        .given(record::RaiseFlag{thing(kBoard), "Its cadence is doubted."})
        .given(record::RaiseFlag{unsigned_decision, "SECRET doubt about a draft TERCES"});
    secrets_.emplace_back("SECRET doubt about a draft TERCES");
    const auto flags = *story_.state().record.flags_on.find(unsigned_decision);
    story_.on("2016-07-12")
        .given(record::SettleFlag{flags.back(), record::Finding::upheld,
                                  secret("reason of a flag on a draft")});
    secrets_.emplace_back("SECRET early doubt TERCES");
    story_
        .on("2015-12-12") // before the item was there
        .given(record::RaiseFlag{ThingId("recommendation/exempt"), secrets_.back()});
}

} // namespace concordat::views
