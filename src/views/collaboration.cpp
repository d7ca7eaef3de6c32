// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/collaboration.hpp"

#include <algorithm>

namespace concordat::views {

namespace {

constexpr int kMeetings = 5;

using parties::Collaboration;
using parties::Membership;

std::vector<MemberView> memberships(const Seen& seen, const Collaboration& collaboration) {
    std::vector<MemberView> all;
    for (const PartnerId& id : collaboration.partners.keys()) {
        bool member = false;
        for (const Since<Membership>& since : collaboration.partners.find(id)->history()) {
            if (since.value == Membership::member && !member)
                all.push_back({seen.named(id), since.from, std::nullopt});
            if (since.value == Membership::left && member) all.back().to = since.from;
            member = since.value == Membership::member;
        }
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const MemberView& a, const MemberView& b) { return a.from < b.from; });
    return all;
}

template <class T>
std::vector<T> in_both(const std::vector<T>& one, const std::vector<T>& other) {
    std::vector<T> both;
    for (const T& value : one) {
        if (std::find(other.begin(), other.end(), value) != other.end()) both.push_back(value);
    }
    return both;
}

void add_overlaps(const Seen& seen, const CollaborationId& id, const Collaboration& collaboration,
                  CollaborationPage& page) {
    const auto members = collaboration.members(seen.as_at());
    for (const CollaborationId& other_id : seen.collaborations()) {
        if (other_id == id) continue;
        const auto other = seen.collaboration(other_id);
        const auto functions = in_both(collaboration.functions, other->functions);
        const auto partners = in_both(members, other->members(seen.as_at()));
        if (functions.empty() || partners.empty()) continue;
        OverlapView overlap{.collaboration = seen.named(other_id), .functions = functions};
        for (const PartnerId& partner : partners)
            overlap.partners.push_back(seen.named(partner));
        page.overlaps.push_back(std::move(overlap));
    }
}

void add_resolved(const Seen& seen, const BoardId& board, CollaborationPage& page) {
    for (const meetings::CalendarKey& key : seen.meetings_held(board).page(1, kMeetings)) {
        if (auto outcomes = seen.outcomes_of(key.meeting))
            page.lately_resolved.push_back(*std::move(outcomes));
    }
}

} // namespace

std::optional<CollaborationPage> collaboration_page(const Seen& seen, const CollaborationId& id) {
    const auto collaboration = seen.collaboration(id);
    if (!collaboration) return std::nullopt;
    CollaborationPage page{.collaboration = seen.named(id), .functions = collaboration->functions};
    for (MemberView& member : memberships(seen, *collaboration))
        (member.to ? page.former : page.members).push_back(std::move(member));
    const Day from = page.members.empty() ? kFirstDay : page.members.front().from;
    if (!seen.names(thing(id)).empty())
        page.names = names_of(seen, thing(id), collaboration->name, from);
    add_overlaps(seen, id, *collaboration, page);
    for (const BoardId& board : seen.boards()) {
        if (seen.board(board)->collaboration != id) continue;
        page.boards.push_back(seen.named(board));
        add_resolved(seen, board, page);
    }
    for (const RoleId& role : seen.roles()) {
        const auto held = seen.role(role);
        const CollaborationId* of = held->collaboration.latest();
        if (of != nullptr && *of == id) page.roles.push_back(seen.named(role));
    }
    std::sort(page.lately_resolved.begin(), page.lately_resolved.end(),
              [](const MeetingOutcomes& a, const MeetingOutcomes& b) { return b.on < a.on; });
    if (page.lately_resolved.size() > kMeetings) page.lately_resolved.resize(kMeetings);
    page.flags = seen.flag_rows(thing(id));
    return page;
}

} // namespace concordat::views
