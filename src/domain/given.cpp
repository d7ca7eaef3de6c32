// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

#include "domain/decisions/joint_effect.hpp"
#include "wire/json.hpp"

#include <algorithm>
#include <map>

namespace concordat {

namespace {

std::map<Digest, std::string>& all_said() {
    static std::map<Digest, std::string> all;
    return all;
}

} // namespace

std::optional<std::string> words_of(const Text& text) {
    const auto found = all_said().find(text.commitment);
    return found == all_said().end() ? std::nullopt : std::optional(found->second);
}

Text words(std::string text) {
    Sealed sealed = seal(std::move(text), sha256("tests"));
    return Text{all_said().emplace(sealed.commitment, std::move(sealed.words)).first->first};
}

Story::~Story() {
    EXPECT_EQ(to_bytes(state_), to_bytes(replayed_)) << "replay differs from live";
}

Story& Story::on(std::string_view text) {
    context_.on = day(text);
    return *this;
}

Story& Story::by(std::string_view office) {
    context_.by = office.empty() ? std::optional<OfficeId>() : OfficeId(office);
    return *this;
}

void Story::judge(const Command& command) {
    const State before = state_;
    context_.words = words_of;
    result_ = carry_out(state_, command, context_);
    if (!result_) {
        // Each time in a short story; in long ones, where the bytes are many, every twentieth.
        if (state_.entries < 1000 || ++long_refusals_ % 20 == 0) {
            EXPECT_EQ(to_bytes(state_), to_bytes(before)) << "a refusal changed the state";
        }
        return;
    }
    for (const Happening& happening : *result_) {
        const Encoded encoded = encode(happening.event);
        const auto body = wire::parse_json(encoded.body);
        ASSERT_TRUE(body) << encoded.body;
        wire::Reading reading;
        auto event = decode(encoded.name, body->value, reading);
        ASSERT_TRUE(event) << encoded.name << ": " << event.refusal().message;
        EXPECT_EQ(encode(*event).body, encoded.body);
        apply(replayed_, Happening{happening.effective, *event});
        happened_.push_back(happening);
    }
}

const Refusal& Story::refusal() const {
    static const Refusal kNone;
    return result_ ? kNone : result_.refusal();
}

Story& Story::then_accepted() {
    EXPECT_TRUE(result_) << refusal().rule << ": " << refusal().message;
    return *this;
}

Story& Story::then_refused(std::string_view rule, std::string_view field) {
    EXPECT_EQ(refusal().rule, rule) << refusal().message;
    if (field != "*") {
        EXPECT_EQ(refusal().field, field);
    }
    EXPECT_TRUE(result_ || refusal().message.ends_with('.')) << refusal().message;
    return *this;
}

Story& Story::then_says(std::string_view part) {
    EXPECT_NE(refusal().message.find(part), std::string::npos) << refusal().message;
    return *this;
}

Story& Story::then_advises(std::string_view part) {
    EXPECT_NE(refusal().remedy.find(part), std::string::npos) << refusal().remedy;
    return *this;
}

Story& Story::then_nothing_happened() {
    then_accepted();
    EXPECT_TRUE(result_ && result_->empty());
    return *this;
}

const record::Flag* open_flag(const State& state, const ThingId& thing, std::string_view rule) {
    const auto* ids = state.record.flags_on.find(thing);
    if (ids == nullptr) return nullptr;
    for (const FlagId& id : *ids) {
        const record::Flag* flag = state.record.flags.find(id);
        if (flag->rule == rule && !flag->settled) return flag;
    }
    return nullptr;
}

Story& Story::then_flagged(std::string_view rule, std::string_view thing) {
    EXPECT_NE(open_flag(state_, ThingId(thing), rule), nullptr) << rule;
    return *this;
}

Story& Story::then_not_flagged(std::string_view rule, std::string_view thing) {
    EXPECT_EQ(open_flag(state_, ThingId(thing), rule), nullptr) << rule;
    return *this;
}

Story& Story::then_outcome(std::string_view recommendation, meetings::Outcome outcome,
                           std::string_view as_at) {
    then_accepted();
    const auto* item = state_.meetings.recommendations.find(RecommendationId(recommendation));
    if (item == nullptr) {
        ADD_FAILURE() << recommendation << " is not there";
        return *this;
    }
    EXPECT_EQ(wire::word(item->at(day(as_at)).outcome), wire::word(outcome)) << recommendation;
    return *this;
}

Story& Story::then_in_force_from(std::string_view recommendation, std::string_view since) {
    then_accepted();
    const auto joint = decisions::joint_effect(state_.parties, state_.meetings, state_.decisions,
                                               RecommendationId(recommendation), kLastDay);
    EXPECT_EQ(joint.in_force_from ? text(*joint.in_force_from) : std::string(), since);
    return *this;
}

Story& Story::then_events(std::string_view names) {
    then_accepted();
    std::string happened;
    if (result_) {
        for (const Happening& happening : *result_) {
            happened += (happened.empty() ? "" : " ") + std::string(encode(happening.event).name);
        }
    }
    EXPECT_EQ(happened, names);
    return *this;
}

Story& Story::then(const std::function<void(const State&)>& check) {
    check(state_);
    return *this;
}

namespace {

void add_partner(Story& story, const std::string& name) {
    const BodyId commissioner("body/" + name + "-commissioner");
    const BodyId constable("body/" + name + "-chief-constable");
    story
        .given(
            parties::AddBody{commissioner, name + " commissioner", parties::BodyKind::commissioner})
        .given(parties::AddBody{constable, name + " chief constable",
                                parties::BodyKind::chief_constable})
        .given(parties::AddOffice{
            OfficeId("office/" + name + "-commissioner"), "Commissioner", {}, commissioner})
        .given(parties::AddOffice{
            OfficeId("office/" + name + "-chief-constable"), "Chief Constable", {}, constable})
        .given(parties::AddOffice{
            OfficeId("office/" + name + "-chief-executive"), "Chief Executive", {commissioner}, {}})
        .given(parties::AddPartner{PartnerId("partner/" + name), name, commissioner, constable});
}

meetings::TermsOfReference terms_of_six() {
    meetings::TermsOfReference terms;
    for (const std::string name : kNames) {
        for (const std::string office : {"-commissioner", "-chief-constable"}) {
            terms.seats.push_back(
                {SeatId("seat/" + name + office), OfficeId("office/" + name + office), {}});
        }
        terms.required_bodies.push_back(BodyId("body/" + name + "-commissioner"));
    }
    terms.cadence = meetings::Cadence{1, meetings::Period::month, {}};
    terms.quorum = meetings::Quorum{4, {}, {}};
    terms.decision_rule = meetings::DecisionRule{meetings::Rule::unanimous_of_all, {}};
    terms.standing = meetings::Standing::agrees_in_principle;
    return terms;
}

} // namespace

Story a_board_of_six() {
    Story story;
    story.on("2015-08-21");
    for (const char* name : kNames)
        add_partner(story, name);
    const CollaborationId alliance("collaboration/alliance");
    const BoardId programme("board/programme");
    meetings::TermsOfReference design;
    design.standing = meetings::Standing::recommends;
    design.recommends_to = programme;
    story
        .given(parties::FormCollaboration{alliance,
                                          "Alliance",
                                          {},
                                          {PartnerId("partner/leicestershire"),
                                           PartnerId("partner/northamptonshire"),
                                           PartnerId("partner/nottinghamshire")}})
        .given(meetings::ConstituteBoard{programme, "Programme Board", {}, alliance, {}})
        .given(meetings::SetTermsOfReference{programme, terms_of_six()})
        .given(meetings::ConstituteBoard{
            BoardId("board/design"), "Design Authority", {}, alliance, {}})
        .given(meetings::SetTermsOfReference{BoardId("board/design"), design})
        .given(meetings::CallMeeting{MeetingId("meeting/december"), programme, day("2015-12-17")})
        .on("2015-12-17");
    return story;
}

Story two_recommendations() {
    Story story = a_board_of_six();
    story.given(presented("recommendation/one")).given(presented("recommendation/two"));
    return story;
}

meetings::PresentRecommendation presented(std::string_view recommendation,
                                          std::vector<std::string> only_if_agreed) {
    meetings::PresentRecommendation command;
    command.recommendation = RecommendationId(recommendation);
    command.meeting = MeetingId("meeting/december");
    command.text = words(std::string(recommendation));
    for (const std::string& id : only_if_agreed)
        command.only_if_agreed.push_back(RecommendationId(id));
    return command;
}

meetings::RecordPositions unanimous(std::string_view recommendation) {
    return {RecommendationId(recommendation), {}, meetings::AsRecorded::unanimous};
}

meetings::ResolveRecommendation resolved(std::string_view recommendation) {
    return {RecommendationId(recommendation)};
}

decisions::PrepareDecision adopting(std::string_view decision, std::string_view body,
                                    std::string_view recommendation) {
    decisions::PrepareDecision command;
    command.decision = DecisionId(decision);
    command.body = BodyId(body);
    command.title = "Decision";
    command.follows = MeetingId("meeting/december");
    command.limbs = {
        {1, {}, {{RecommendationId(recommendation), {}, decisions::Adoption::adopted}}}};
    return command;
}

decisions::SignDecision signed_decision(std::string_view decision) {
    return {DecisionId(decision), decisions::Declaration::none, {}};
}

Story ratified_by_all() {
    Story story = two_recommendations();
    story.given(unanimous("recommendation/one")).given(resolved("recommendation/one"));
    for (const std::string name : kNames) {
        story.on("2016-02-23")
            .by("office/" + name + "-commissioner")
            .given(adopting("decision/" + name, "body/" + name + "-commissioner",
                            "recommendation/one"))
            .given(signed_decision("decision/" + name));
    }
    story.on("2016-03-01").by("office/leicestershire-commissioner");
    return story;
}

namespace {

std::vector<OfficeId> offices_of_six() {
    std::vector<OfficeId> offices;
    for (const std::string name : kNames) {
        offices.emplace_back("office/" + name + "-commissioner");
        offices.emplace_back("office/" + name + "-chief-constable");
    }
    return offices;
}

} // namespace

agreements::MakeAgreement agreement_of_six(std::string_view agreement) {
    agreements::MakeAgreement command;
    command.agreement = AgreementId(agreement);
    command.title = "Alliance Agreement";
    agreements::Terms& terms = command.terms;
    terms.model = agreements::Model::strategic_alliance;
    terms.functions = {"Contact management"};
    terms.parties = offices_of_six();
    for (const std::string name : kNames)
        terms.partners.emplace_back("partner/" + name);
    terms.notice_months = 12;
    terms.review = "each year";
    terms.direction_and_control = OfficeId("office/leicestershire-chief-constable");
    return command;
}

agreements::StateConsiderations all_considered(std::string_view agreement) {
    using agreements::Consideration;
    return {AgreementId(agreement),
            {},
            {Consideration::existing_agreements, Consideration::consistent_approach,
             Consideration::opportunities},
            agreements::Interest::both,
            {}};
}

void sign_by_all(Story& story, std::string_view agreement) {
    for (const OfficeId& office : offices_of_six())
        story.by(office.text()).given(agreements::SignAgreement{AgreementId(agreement), {}, {}});
    story.by("");
}

Story agreement_in_force() {
    Story story = a_board_of_six();
    story.given(agreement_of_six("agreement/alliance"));
    for (const OfficeId& office : offices_of_six())
        story.by(office.text()).given(all_considered("agreement/alliance"));
    sign_by_all(story, "agreement/alliance");
    return story;
}

Story decision_to_sign() {
    return decision_to_sign(
        adopting("decision/one", "body/leicestershire-commissioner", "recommendation/one"));
}

Story decision_to_sign(decisions::PrepareDecision decision) {
    Story story = two_recommendations();
    story.given(unanimous("recommendation/one"))
        .given(resolved("recommendation/one"))
        .given(std::move(decision))
        .on("2016-02-23")
        .by("office/leicestershire-commissioner");
    return story;
}

} // namespace concordat
