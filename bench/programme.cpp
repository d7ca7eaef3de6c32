// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/programme.hpp"

#include "bench/clerk.hpp"
#include "domain/decisions/events.hpp"
#include "domain/meetings/events.hpp"
#include "domain/parties/events.hpp"

#include <fmt/format.h>

namespace concordat::bench {

namespace {

const BoardId kBoard("board/programme");

SchemeId scheme(int number) {
    return SchemeId(fmt::format("scheme/commissioner-{}", number));
}
SeatId seat(int number) {
    return SeatId(fmt::format("seat/commissioner-{}", number));
}

void found_sponsor(Clerk& clerk, int number) {
    using namespace parties;
    clerk.send(AddBody{body(number), fmt::format("Commissioner {}", number),
                       parties::BodyKind::commissioner});
    clerk.send(AddOffice{office(number), "Police and Crime Commissioner", {}, body(number)});
    clerk.send(AddOffice{officer(number), "Chief Executive", {body(number)}, {}});
    clerk.send(AppointHolder{office(number), Capacity::substantive, {}, {}, {}});
    clerk.send(AppointHolder{officer(number), Capacity::substantive, {}, {}, {}});
    clerk.send(decisions::SetReferenceScheme{
        scheme(number),
        body(number),
        "Decision Record",
        fmt::format("{}/{{number}}", number),
        {},
        {},
        {decisions::Step::received, decisions::Step::officer_approved}});
}

RecommendationId put(Clerk& clerk, const MeetingId& meeting, int number, int place) {
    using namespace meetings;
    const RecommendationId id(fmt::format("recommendation/{}/{}", number, place));
    PresentRecommendation present;
    present.recommendation = id;
    present.meeting = meeting;
    present.number = std::to_string(place);
    present.agenda_item = "1";
    present.text = clerk.words(fmt::format(
        "Approve step {} of the plan for meeting {}, as the paper sets out.", place, number));
    clerk.send(std::move(present));
    RecordPositions positions;
    positions.recommendation = id;
    for (int sponsor = 0; sponsor <= kBodies; ++sponsor)
        positions.seats.push_back({seat(sponsor), Position::for_, {}});
    clerk.send(std::move(positions));
    clerk.send(ResolveRecommendation{id});
    return id;
}

void decide(Clerk& clerk, const MeetingId& meeting, const RecommendationId& item, int number,
            int sponsor, Day after) {
    using namespace decisions;
    const DecisionId id(fmt::format("decision/commissioner-{}/{}", sponsor, item.slug()));
    clerk.on(after);
    PrepareDecision prepare;
    prepare.decision = id;
    prepare.body = body(sponsor);
    prepare.title = fmt::format("Decision on {}", item.slug());
    prepare.follows = meeting;
    prepare.limbs = {{1, {}, {{item, {}, Adoption::adopted}}}};
    prepare.received = after;
    clerk.send(std::move(prepare));
    clerk.send(GiveReference{id, scheme(sponsor), fmt::format("{}/{}", sponsor, number)});
    clerk.send(AddAlias{id, fmt::format("C{}-{:06}", sponsor, number)});
    for (const char* part : {"summary", "financial-implications", "legal-implications"}) {
        Part added{part, part, Disclosure::public_, {}, {}, {}, {}, {}};
        added.words = clerk.words(fmt::format("The {} of {}.", part, item.slug()));
        clerk.send(AddDecisionPart{id, std::move(added)});
    }
    clerk.on(after + 3).by(officer(sponsor)).send(ApproveAsOfficer{id});
    clerk.on(after + 5).by(office(sponsor)).send(SignDecision{id, Declaration::none, {}});
    clerk.on(after + 6).send(PublishDecision{id});
}

} // namespace

Day day_of_meeting(int meeting) {
    const int days = meeting % 6000;
    return day_of(2000, 1, 3) + days / 5 * 7 + days % 5;
}

void found(const Take& take) {
    Clerk clerk("found", take);
    clerk.on(day_of(1999, 1, 1));
    for (int number = 0; number <= kBodies; ++number)
        found_sponsor(clerk, number);
    meetings::TermsOfReference terms;
    for (int number = 0; number <= kBodies; ++number)
        terms.seats.push_back({seat(number), office(number), {}});
    for (int number = 0; number < kBodies; ++number)
        terms.required_bodies.push_back(body(number));
    terms.cadence = meetings::Cadence{1, meetings::Period::month, {}};
    terms.quorum = meetings::Quorum{4, {}, {}};
    terms.decision_rule = meetings::DecisionRule{meetings::Rule::unanimous_of_all, {}};
    terms.standing = meetings::Standing::agrees_in_principle;
    clerk.send(meetings::ConstituteBoard{kBoard, "Programme Board", {}, {}, {}});
    clerk.send(meetings::SetTermsOfReference{kBoard, std::move(terms)});
}

void hold_meeting(int number, int recommendations, const Take& take) {
    using namespace meetings;
    Clerk clerk(fmt::format("meeting {}", number), take);
    const Day day = day_of_meeting(number);
    const MeetingId meeting(fmt::format("meeting/{}", number));
    clerk.on(day).send(
        CallMeeting{meeting, kBoard, day, {}, meetings::MeetingKind::scheduled, {}, {}, day + -7});
    clerk.send(AddAgendaItem{meeting, "1", "Programme", Purpose::decision, {}, {}});
    SubmitPaper paper;
    paper.paper = PaperId(fmt::format("paper/{}", number));
    paper.meeting = meeting;
    paper.title = fmt::format("Programme paper {}", number);
    paper.agenda_item = "1";
    paper.openness = Openness::public_;
    clerk.send(std::move(paper));
    RecordAttendance attendance{meeting, {}};
    for (int sponsor = 0; sponsor <= kBodies; ++sponsor)
        attendance.seats.push_back({seat(sponsor), Presence::present});
    clerk.send(std::move(attendance));
    std::vector<RecommendationId> items;
    for (int place = 1; place <= recommendations; ++place)
        items.push_back(put(clerk, meeting, number, place));
    for (int place = 0; place < recommendations; ++place) {
        for (int sponsor = 0; sponsor < kBodies; ++sponsor) {
            decide(clerk, meeting, items[static_cast<std::size_t>(place)],
                   number * recommendations + place + 1, sponsor, day + 10 + sponsor * 9);
        }
    }
}

} // namespace concordat::bench
