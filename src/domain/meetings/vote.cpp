// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/vote.hpp"

#include "domain/parties/parties.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::meetings {

namespace {

struct Tally {
    std::int64_t for_ = 0;
    std::int64_t against = 0;
    std::int64_t seats = 0;
    std::int64_t kept_out = 0;               ///< barred or vacant
    const Seat* without_alternate = nullptr; ///< the first of them for which nobody may vote
};

Tally tally(const parties::Parties& parties, const TermsOfReference& terms,
            const Positions& positions) {
    Tally tally;
    for (const Seat& seat : terms.seats) {
        ++tally.seats;
        switch (position_of(parties, positions, seat)) {
        case Position::for_:
            ++tally.for_;
            break;
        case Position::against:
            ++tally.against;
            break;
        case Position::barred:
        case Position::vacant:
            ++tally.kept_out;
            if (tally.without_alternate == nullptr && seat.alternates.empty())
                tally.without_alternate = &seat;
            break;
        case Position::abstains:
        case Position::absent:
        case Position::not_recorded:
            break;
        }
    }
    return tally;
}

Vote agreed_where(bool carried, std::string says) {
    return Vote{carried ? Outcome::agreed : Outcome::not_agreed, std::move(says)};
}

/// The least whole number that is at least the share of `whole`.
std::int64_t share_of(std::int64_t whole, const Share& share) {
    return (whole * share.of + share.out_of - 1) / share.out_of;
}

} // namespace

Position position_of(const parties::Parties& parties, const Positions& positions,
                     const Seat& seat) {
    const auto at =
        std::find_if(positions.seats.begin(), positions.seats.end(),
                     [&](const SeatPosition& taken) { return taken.seat == seat.seat; });
    if (at != positions.seats.end() && at->position != Position::not_recorded) return at->position;
    const bool may = !seat.office || parties.may_act(*seat.office, positions.on, {});
    return may ? Position::not_recorded : Position::vacant;
}

bool counts_votes(Rule rule) {
    return rule == Rule::majority_of_votes || rule == Rule::share_of_votes;
}

Vote count(const parties::Parties& parties, const DecisionRule& rule, const TermsOfReference& terms,
           const Positions& positions) {
    const Tally votes = tally(parties, terms, positions);
    const std::int64_t cast = votes.for_ + votes.against;
    switch (rule.rule) {
    case Rule::unanimous_of_all:
        if (votes.without_alternate != nullptr && votes.for_ + votes.kept_out == votes.seats) {
            return Vote{Outcome::cannot_be_decided,
                        fmt::format("Every seat must be for it, and {} could not take part.",
                                    called(parties, *votes.without_alternate))};
        }
        return agreed_where(
            votes.for_ == votes.seats && votes.seats > 0,
            fmt::format("{} of {} seats were for it; all must be.", votes.for_, votes.seats));
    case Rule::unanimous_of_entitled: {
        const std::int64_t entitled = votes.seats - votes.kept_out;
        return agreed_where(votes.for_ == entitled && entitled > 0,
                            fmt::format("{} of {} seats entitled to vote were for it; all must be.",
                                        votes.for_, entitled));
    }
    case Rule::majority_of_votes:
        return agreed_where(votes.for_ > votes.against,
                            fmt::format("{} for and {} against.", votes.for_, votes.against));
    case Rule::share_of_votes: {
        const std::int64_t needed = share_of(cast, *rule.share);
        return agreed_where(cast > 0 && votes.for_ >= needed,
                            fmt::format("{} of {} votes cast were for it; {} were needed.",
                                        votes.for_, cast, needed));
    }
    case Rule::share_of_members:
        break;
    }
    const std::int64_t needed = share_of(votes.seats, *rule.share);
    return agreed_where(votes.seats > 0 && votes.for_ >= needed,
                        fmt::format("{} of {} members were for it; {} were needed.", votes.for_,
                                    votes.seats, needed));
}

bool is_unanimous(const TermsOfReference& terms, const Positions& positions) {
    const auto is_for = [&](const Seat& seat) {
        return std::any_of(positions.seats.begin(), positions.seats.end(),
                           [&](const SeatPosition& taken) {
                               return taken.seat == seat.seat && taken.position == Position::for_;
                           });
    };
    return !terms.seats.empty() && std::all_of(terms.seats.begin(), terms.seats.end(), is_for);
}

} // namespace concordat::meetings
