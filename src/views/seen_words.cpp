// SPDX-License-Identifier: GPL-3.0-or-later
// Words and whether this reader sees them; names on a day; who was in an office.
#include "domain/decisions/changes.hpp"
#include "views/seen.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::views {

Words Seen::words(const Text& text, const Withheld& withheld) const {
    if (withheld) return {std::nullopt, withheld};
    if (text.empty()) return {std::string(), std::nullopt};
    if (auto found = lookup_(text)) return {std::move(found), std::nullopt};
    return {std::nullopt, "These words are missing, or are not those that were recorded."};
}

std::optional<Words> Seen::words(const std::optional<Text>& text, const Withheld& withheld) const {
    if (!text) return std::nullopt;
    return words(*text, withheld);
}

Withheld Seen::why_withheld(const meetings::Recommendation& item) const {
    if (reader_ == Reader::custodian || !state_.meetings.is_exempt(item)) return std::nullopt;
    return "The item is exempt from publication.";
}

Withheld Seen::why_withheld(const meetings::Paper& paper) const {
    if (reader_ == Reader::custodian || !state_.meetings.is_exempt(paper)) return std::nullopt;
    return "The paper is exempt from publication.";
}

Withheld Seen::why_withheld(const decisions::Decision& decision) const {
    const bool is_taken = decision.decided && is_there(*decision.decided);
    if (reader_ == Reader::custodian || is_taken) return std::nullopt;
    return "The decision has not been taken yet.";
}

Withheld Seen::why_withheld(const decisions::Decision& decision,
                            const decisions::Limb& limb) const {
    if (auto withheld = why_withheld(decision)) return withheld;
    for (const RecommendationId& id : decisions::concerned_by(state_.decisions, limb)) {
        if (auto withheld = why_withheld(state_.meetings.recommendations.at(id))) return withheld;
    }
    return std::nullopt;
}

Withheld Seen::why_withheld(const decisions::Part& part) const {
    if (reader_ == Reader::custodian || part.disclosure == decisions::Disclosure::public_)
        return std::nullopt;
    if (part.disclosure == decisions::Disclosure::not_stated)
        return "It is not stated whether this part is public.";
    if (part.exemption) return fmt::format("This part is not public ({}).", *part.exemption);
    return "This part is not public.";
}

Withheld Seen::why_withheld(const decisions::Decision& decision,
                            const decisions::Determination& made) const {
    if (auto withheld = why_withheld(decision)) return withheld;
    if (reader_ == Reader::custodian || !made.exemption) return std::nullopt;
    return fmt::format("These reasons are not public ({}).", *made.exemption);
}

Withheld Seen::why_withheld(const agreements::Version& version) const {
    using agreements::Publication;
    const bool published = std::any_of(
        version.publications.begin(), version.publications.end(), [&](const Publication& one) {
            return one.published == agreements::Published::agreement && is_there(one.on);
        });
    if (reader_ == Reader::custodian || published) return std::nullopt;
    return "No policing body has published its words.";
}

Withheld Seen::why_withheld(const ThingId& thing) const {
    if (reader_ == Reader::custodian) return std::nullopt;
    const std::string_view kind = kind_of(thing.text());
    const auto why = [this](const auto* found) {
        return found != nullptr ? why_withheld(*found) : std::nullopt;
    };
    if (kind == RecommendationKind::kName)
        return why(state_.meetings.recommendations.find(RecommendationId(thing.text())));
    if (kind == PaperKind::kName) return why(state_.meetings.papers.find(PaperId(thing.text())));
    if (kind == DecisionKind::kName)
        return why(state_.decisions.decisions.find(DecisionId(thing.text())));
    if (kind == SumKind::kName) return why_withheld(SumId(thing.text()));
    if (kind == DelegationKind::kName) return why_withheld(DelegationId(thing.text()));
    if (kind == DrawKind::kName) return why(state_.authority.draws.find(DrawId(thing.text())));
    if (kind == SpendingKind::kName)
        return why(state_.authority.spendings.find(SpendingId(thing.text())));
    if (kind == ActionKind::kName)
        return why(state_.programme.actions.find(ActionId(thing.text())));
    if (kind == CommissionKind::kName)
        return why(state_.programme.commissions.find(CommissionId(thing.text())));
    if (kind == BidKind::kName) return why(state_.programme.bids.find(BidId(thing.text())));
    return std::nullopt;
}

Named Seen::name(ThingId id, std::string first, Day day) const {
    const Dated<record::Name>* dated = state_.record.names.find(id);
    // What is withheld goes by its id, whatever name it was given since.
    const bool withheld = dated != nullptr && first == id.text() && why_withheld(id);
    if (dated == nullptr || withheld) return {std::move(id), std::move(first), {}, {}};
    const auto on = [&](Day when) { return std::string(state_.record.name_of(id, first, when)); };
    Named named{id, on(std::min(day, as_at_)), on(today_), {}};
    if (named.now_called == named.name) {
        named.now_called.reset();
    } else {
        named.now_called_since = dated->since(today_);
    }
    return named;
}

Named Seen::named_thing(const ThingId& id, Day day) const {
    const std::string_view text = id.text();
    const std::string_view kind = kind_of(text);
    if (kind == BodyKind::kName) return named(BodyId(text), day);
    if (kind == OfficeKind::kName) return named(OfficeId(text), day);
    if (kind == PartnerKind::kName) return named(PartnerId(text), day);
    if (kind == CollaborationKind::kName) return named(CollaborationId(text), day);
    if (kind == RoleKind::kName) return named(RoleId(text), day);
    if (kind == BoardKind::kName) return named(BoardId(text), day);
    if (kind == MeetingKind::kName) return named(MeetingId(text), day);
    if (kind == PaperKind::kName) return named(PaperId(text), day);
    if (kind == RecommendationKind::kName) return named(RecommendationId(text), day);
    if (kind == DecisionKind::kName) return named(DecisionId(text), day);
    if (kind == SchemeKind::kName) return named(SchemeId(text), day);
    if (kind == SumKind::kName) return named(SumId(text), day);
    if (kind == DelegationKind::kName) return named(DelegationId(text), day);
    if (kind == DrawKind::kName) return named(DrawId(text), day);
    if (kind == SpendingKind::kName) return named(SpendingId(text), day);
    if (kind == ActionKind::kName) return named(ActionId(text), day);
    if (kind == CommissionKind::kName) return named(CommissionId(text), day);
    if (kind == DutyKind::kName) return named(DutyId(text), day);
    if (kind == BidKind::kName) return named(BidId(text), day);
    if (kind == AgreementKind::kName) return named(AgreementId(text), day);
    if (kind == ServiceKind::kName) return named(ServiceId(text), day);
    return named(FlagId(text), day);
}

namespace {

template <class Table, class Key, class Member>
std::string name_in(const Table& table, const Key& key, Member member) {
    const auto* found = table.find(key);
    return found != nullptr ? found->*member : std::string(key.text());
}

} // namespace

std::string Seen::first_name(const BodyId& id) const {
    return name_in(state_.parties.bodies, id, &parties::Body::name);
}
std::string Seen::first_name(const OfficeId& id) const {
    return name_in(state_.parties.offices, id, &parties::Office::title);
}
std::string Seen::first_name(const PartnerId& id) const {
    return name_in(state_.parties.partners, id, &parties::Partner::name);
}
std::string Seen::first_name(const CollaborationId& id) const {
    return name_in(state_.parties.collaborations, id, &parties::Collaboration::name);
}
std::string Seen::first_name(const RoleId& id) const {
    return name_in(state_.parties.roles, id, &parties::Role::title);
}
std::string Seen::first_name(const BoardId& id) const {
    return name_in(state_.meetings.boards, id, &meetings::Board::name);
}
std::string Seen::first_name(const MeetingId& id) const {
    const meetings::Meeting* meeting = state_.meetings.meetings.find(id);
    if (meeting == nullptr) return std::string(id.text());
    if (meeting->title) return *meeting->title;
    return fmt::format("{} of {}", meeting->is_in_writing() ? "Written procedure" : "Meeting",
                       in_words(held_on(id)));
}
std::string Seen::first_name(const PaperId& id) const {
    return name_in(state_.meetings.papers, id, &meetings::Paper::title);
}
std::string Seen::first_name(const RecommendationId& id) const {
    const meetings::Recommendation* item = state_.meetings.recommendations.find(id);
    return item != nullptr ? first_name(*item) : std::string(id.text());
}
std::string Seen::first_name(const meetings::Recommendation& item) const {
    const Day on = held_on(item.meeting);
    const std::string number = item.number.value_or(std::to_string(item.order));
    return fmt::format("Recommendation {} of {}", number, in_words(on));
}
std::string Seen::first_name(const DecisionId& id) const {
    return name_in(state_.decisions.decisions, id, &decisions::Decision::title);
}
std::string Seen::first_name(const SchemeId& id) const {
    return name_in(state_.decisions.schemes, id, &decisions::Scheme::instrument);
}
std::string Seen::first_name(const AgreementId& id) const {
    return name_in(state_.agreements.agreements, id, &agreements::Agreement::title);
}
std::string Seen::first_name(const ServiceId& id) const {
    return name_in(state_.agreements.services, id, &agreements::Service::name);
}
std::string Seen::first_name(const FlagId& id) const {
    return name_in(state_.record.flags, id, &record::Flag::rule);
}

HolderView Seen::holder(const parties::Holding& holding, Day day) const {
    Withheld withheld;
    if (hides_names()) withheld = "Names of persons are not shown to the public.";
    return {holding.capacity,
            words(holding.name, withheld),
            holding.from,
            holding.to && is_there(*holding.to) ? holding.to : std::nullopt,
            holding.is_suspended(day),
            holding.by_decision};
}

Post Seen::post(const OfficeId& id, Day day) const {
    const Day on = std::min(day, as_at_);
    Post post{named(id, on), {}, {}, {}};
    const parties::Office* office = state_.parties.offices.find(id);
    if (office == nullptr) return post;
    for (const BodyId& body : office->bodies)
        post.bodies.push_back(named(body, on));
    post.holder = holder(*office, on);
    if (post.holder || office->is_vacant(on)) post.vacant = !post.holder;
    return post;
}

std::optional<HolderView> Seen::holder(const OfficeId& id, Day day) const {
    const parties::Office* office = state_.parties.offices.find(id);
    if (office == nullptr) return std::nullopt;
    return holder(*office, std::min(day, as_at_));
}

std::optional<HolderView> Seen::holder(const parties::Office& office, Day on) const {
    const auto holding = parties::holders(office, on);
    if (holding.empty()) return std::nullopt;
    const auto able = std::find_if(holding.begin(), holding.end(),
                                   [&](const auto* one) { return !one->is_suspended(on); });
    return holder(able != holding.end() ? **able : *holding.front(), on);
}

std::optional<Post> Seen::post(const std::optional<OfficeId>& office, Day day) const {
    if (!office) return std::nullopt;
    return post(*office, day);
}

std::optional<Named> Seen::source_thing(const std::string& source) const {
    const auto id = ThingId::parse(source);
    if (!id || !has(*id)) return std::nullopt;
    const auto* item = state_.meetings.recommendations.find(RecommendationId(source));
    return named_thing(*id, item != nullptr ? held_on(item->meeting) : as_at_);
}

std::string Seen::source(const std::string& source) const {
    const auto found = source_thing(source);
    return found ? found->name : source;
}

std::string Seen::spoken(const BodyId& id, Day day) const {
    using parties::BodyKind;
    const std::string name = named(id, day).name;
    const parties::Body* body = state_.parties.bodies.find(id);
    const bool is_an_office = body != nullptr && (body->kind == BodyKind::commissioner ||
                                                  body->kind == BodyKind::chief_constable);
    const bool has_article = name.starts_with("The ") || name.starts_with("the ");
    return is_an_office && !has_article ? "the " + name : name;
}

std::optional<Day> Seen::runs_to() const {
    if (state_.entries == 0 || as_at_ < state_.runs_to) return std::nullopt;
    return state_.runs_to;
}

SeatView Seen::seat(const meetings::Seat& seat, Day day, Day last) const {
    SeatView view{.seat = seat.seat};
    std::vector<BodyId> bodies;
    if (seat.appointed_by) bodies = {*seat.appointed_by};
    if (seat.office) bodies = state_.parties.offices.find(*seat.office)->bodies;
    const Day on = std::min(last, as_at_);
    if (const BodyId* ended = state_.parties.last_ended(bodies, on)) {
        view.ended = state_.parties.bodies.find(*ended)->ended;
        const BodyId now = state_.parties.standing_in(*ended, on);
        if (now != *ended) view.now_with = named(now, on);
    }
    if (seat.office) {
        view.office = named(*seat.office, day);
        view.name = view.office->name;
        const std::string body = bodies.empty() ? view.name : named(bodies.front(), day).name;
        if (view.name.find(body) == std::string::npos) view.name += ", " + body;
    } else if (seat.appointed_by) {
        view.appointed_by = named(*seat.appointed_by, day);
        view.name = fmt::format("Member appointed by {}", view.appointed_by->name);
    } else {
        view.name = seat.seat.text();
    }
    for (const OfficeId& alternate : seat.alternates)
        view.alternates.push_back(named(alternate, day));
    return view;
}

std::vector<StatementView> Seen::statements(const std::vector<meetings::Statement>& made,
                                            const Withheld& withheld) const {
    std::vector<StatementView> views;
    for (const meetings::Statement& one : made) {
        views.push_back({named(one.body, one.on), one.on, words(one.words, withheld), {}});
        if (one.source) views.back().source = source(*one.source);
    }
    return views;
}

std::vector<InterestView> Seen::interests(const meetings::Meeting& meeting,
                                          const std::optional<RecommendationId>& item) const {
    std::vector<InterestView> views;
    for (const meetings::DeclaredInterest& one : meeting.interests) {
        if (item && one.item && one.item != item) continue;
        InterestView view{.seat = {.seat = one.seat, .name = std::string(one.seat.text())},
                          .interest = one.interest,
                          .on = one.on};
        if (const auto* held = terms(meeting.board, one.on).find_seat(one.seat))
            view.seat = seat(*held, one.on);
        Withheld withheld;
        if (one.item) {
            view.item = named(*one.item, one.on);
            withheld = why_withheld(thing(*one.item));
        }
        view.nature = words(one.nature, withheld);
        views.push_back(std::move(view));
    }
    return views;
}

} // namespace concordat::views
