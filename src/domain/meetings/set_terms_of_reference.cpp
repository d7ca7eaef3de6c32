// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/events.hpp"
#include "wire/codec.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace concordat::meetings {

namespace {

Result<void> check_seats(const parties::Parties& parties, const TermsOfReference& terms) {
    std::set<SeatId> seen;
    std::set<OfficeId> seated;
    for (std::size_t i = 0; i < terms.seats.size(); ++i) {
        const Seat& seat = terms.seats[i];
        const std::string field = fmt::format("/terms/seats/{}", i);
        if (!seen.insert(seat.seat).second) {
            return malformed("seat.twice", field + "/seat",
                             fmt::format("The seat {} stands twice.", seat.seat.text()));
        }
        if (!seat.office && !seat.appointed_by) {
            return rule_broken("seat.of-nobody", field,
                               fmt::format("{} is the seat of no office, and no body appoints to "
                                           "it.",
                                           seat.seat.text()),
                               "Name its office, or the body that appoints to it.");
        }
        if (seat.office && !seated.insert(*seat.office).second) {
            return rule_broken("seat.office-twice", field + "/office",
                               fmt::format("{} has another seat on this board; an office has one "
                                           "voice.",
                                           at_start(named(parties, *seat.office))),
                               "Give the office one seat.");
        }
        if (seat.office) TRY_DO(find(parties.offices, *seat.office, field + "/office"));
        if (seat.appointed_by)
            TRY_DO(find(parties.bodies, *seat.appointed_by, field + "/appointed_by"));
    }
    return {};
}

/// An alternate has no seat of its own on the board: an office has one voice.
Result<void> check_alternates(const parties::Parties& parties, const TermsOfReference& terms) {
    for (std::size_t i = 0; i < terms.seats.size(); ++i) {
        const std::vector<OfficeId>& alternates = terms.seats[i].alternates;
        for (std::size_t k = 0; k < alternates.size(); ++k) {
            const std::string field = fmt::format("/terms/seats/{}/alternates/{}", i, k);
            TRY_DO(find(parties.offices, alternates[k], field));
            const bool seated =
                std::any_of(terms.seats.begin(), terms.seats.end(),
                            [&](const Seat& seat) { return seat.office == alternates[k]; });
            if (!seated) continue;
            return rule_broken("seat.alternate-with-a-seat", field,
                               fmt::format("{} has a seat on this board; an office has one voice.",
                                           at_start(named(parties, alternates[k]))),
                               "Name an office that has no seat on it.");
        }
    }
    return {};
}

Result<void> check_chairs(const TermsOfReference& terms) {
    std::set<SeatId> seen;
    for (std::size_t i = 0; i < terms.chairs.size(); ++i) {
        const std::string field = fmt::format("/terms/chairs/{}", i);
        const std::string_view chair = terms.chairs[i].text();
        if (terms.find_seat(terms.chairs[i]) == nullptr) {
            return rule_broken("board.chair-without-seat", field,
                               fmt::format("{} chairs the board, but is not a seat of it.", chair),
                               "Add the seat, or name one of the seats as chair.");
        }
        if (!seen.insert(terms.chairs[i]).second) {
            return malformed("seat.twice", field,
                             fmt::format("The seat {} stands twice as chair.", chair));
        }
    }
    return {};
}

Result<void> check_share(const std::optional<Share>& share, const std::string& field) {
    if (!share || (share->of > 0 && share->of <= share->out_of)) return {};
    return malformed("share.malformed", field,
                     fmt::format("{} out of {} is not a share.", share->of, share->out_of),
                     "Write a part of the whole, such as 2 out of 3.");
}

Result<void> check_numbers(const TermsOfReference& terms) {
    if (terms.quorum) TRY_DO(check_share(terms.quorum->share, "/terms/quorum/share"));
    if (terms.quorum && terms.quorum->number.value_or(1) < 1) {
        return malformed("share.malformed", "/terms/quorum/number", "A quorum is of at least one.");
    }
    const int quorum = terms.quorum ? terms.quorum->number.value_or(1) : 1;
    if (const auto seats = static_cast<int>(terms.seats.size()); seats > 0 && seats < quorum) {
        return rule_broken(
            "board.quorum-above-seats", "/terms/quorum/number",
            fmt::format("The board has {} seats, and {} can never be there.", seats, quorum),
            "Give a quorum of at most the seats, or add the seats left out.");
    }
    if (terms.decision_rule) {
        TRY_DO(check_share(terms.decision_rule->share, "/terms/decision_rule/share"));
        const Rule rule = terms.decision_rule->rule;
        const bool of_share = rule == Rule::share_of_votes || rule == Rule::share_of_members;
        if (of_share && !terms.decision_rule->share) {
            return malformed("share.malformed", "/terms/decision_rule/share",
                             "This rule needs a share.", "Add a share, such as 2 out of 3.");
        }
        if (!of_share && terms.decision_rule->share) {
            return malformed("share.malformed", "/terms/decision_rule/share",
                             "This rule counts no share.",
                             "Leave the share out, or choose share_of_votes or share_of_members.");
        }
    }
    if (terms.cadence) TRY_DO(check_cadence(*terms.cadence, "/terms/cadence"));
    return {};
}

Result<void> check_required_bodies(const parties::Parties& parties, const TermsOfReference& terms) {
    std::set<BodyId> seen;
    for (std::size_t i = 0; i < terms.required_bodies.size(); ++i) {
        const std::string field = fmt::format("/terms/required_bodies/{}", i);
        const BodyId& body = terms.required_bodies[i];
        TRY_DO(find(parties.bodies, body, field));
        if (!seen.insert(body).second) {
            return rule_broken("board.body-required-twice", field,
                               fmt::format("{} stands twice; a body decides once.",
                                           at_start(named(parties, body))),
                               "Name each body once.");
        }
    }
    return {};
}

/// Only what a board agrees in principle is ratified; of one that decides the matters it names,
/// that is the rest.
Result<void> check_standing(const TermsOfReference& terms) {
    if (!terms.standing || terms.standing == Standing::agrees_in_principle) return {};
    const bool decides = terms.standing == Standing::decides;
    if (terms.required_bodies.empty() || (decides && !terms.matters.empty())) return {};
    return rule_broken(
        "board.nothing-to-ratify", "/terms/required_bodies",
        fmt::format("By these terms the board {}, and bodies must ratify what it agrees: only one "
                    "can be so.",
                    wire::word(*terms.standing)),
        decides ? "Leave the bodies out, state that it agrees in principle, or name the matters "
                  "that it decides itself."
                : "Leave the bodies out, or state that it agrees in principle.");
}

/// An agreement lends a board its own standing to decide, and nothing else.
Result<void> check_agreement(const TermsOfReference& terms) {
    if (!terms.decides_under || terms.standing == Standing::decides) return {};
    return rule_broken("board.agreement-without-deciding", "/terms/decides_under",
                       fmt::format("By these terms an agreement lets the board decide, and {}.",
                                   terms.standing
                                       ? "the board " + std::string(wire::word(*terms.standing))
                                       : "its standing is not stated"),
                       "State that it decides, or leave the agreement out.");
}

Result<void> check_quorum_offices(const parties::Parties& parties, const TermsOfReference& terms) {
    for (std::size_t i = 0; i < terms.quorum->offices.size(); ++i) {
        const OfficeId& office = terms.quorum->offices[i];
        const std::string field = fmt::format("/terms/quorum/offices/{}", i);
        TRY_DO(find(parties.offices, office, field));
        const bool has_seat = std::any_of(terms.seats.begin(), terms.seats.end(),
                                          [&](const Seat& seat) { return seat.office == office; });
        if (terms.seats.empty() || has_seat) continue;
        return rule_broken("board.quorum-office-without-seat", field,
                           fmt::format("{} has no seat on the board, so the quorum could never be "
                                       "met.",
                                       at_start(named(parties, office))),
                           "Give the office a seat, or leave it out of the quorum.");
    }
    return {};
}

Result<void> check_places(const parties::Parties& parties, const Meetings& meetings,
                          const BoardId& board, const TermsOfReference& terms) {
    TRY_DO(check_required_bodies(parties, terms));
    TRY_DO(check_standing(terms));
    TRY_DO(check_agreement(terms));
    if (terms.quorum) TRY_DO(check_quorum_offices(parties, terms));
    if (terms.recommends_to == board || terms.reports_to == board) {
        return rule_broken("board.recommends-to-itself", "/terms",
                           "A board does not recommend or report to itself.");
    }
    if (terms.recommends_to)
        TRY_DO(find(meetings.boards, *terms.recommends_to, "/terms/recommends_to"));
    if (terms.reports_to) TRY_DO(find(meetings.boards, *terms.reports_to, "/terms/reports_to"));
    return {};
}

/// What the terms leave out, such as "the quorum, the decision rule or the standing".
std::string not_stated(const TermsOfReference& terms) {
    std::vector<std::string_view> missing;
    if (terms.seats.empty()) missing.push_back("the seats");
    if (!terms.cadence) missing.push_back("how often it meets");
    if (!terms.quorum) missing.push_back("the quorum");
    if (!terms.decision_rule) missing.push_back("the decision rule");
    if (!terms.standing) missing.push_back("the standing");
    if (missing.size() < 2) return missing.empty() ? std::string() : std::string(missing.front());
    const std::string_view last = missing.back();
    missing.pop_back();
    return fmt::format("{} or {}", fmt::join(missing, ", "), last);
}

} // namespace

Result<void> check_terms(const parties::Parties& parties, const Meetings& meetings,
                         const BoardId& board, const TermsOfReference& terms) {
    TRY_DO(check_seats(parties, terms));
    TRY_DO(check_alternates(parties, terms));
    TRY_DO(check_chairs(terms));
    TRY_DO(check_numbers(terms));
    return check_places(parties, meetings, board, terms);
}

Result<Events> decide(const parties::Parties& parties, const Meetings& meetings,
                      const SetTermsOfReference& command, const Context& context) {
    TRY(const Board* board, find(meetings.boards, command.board, "/board"));
    if (context.on < board->constituted) {
        return rule_broken("board.not-yet-constituted", "/on",
                           fmt::format("The board was constituted on {}; it had no terms on {}.",
                                       in_words(board->constituted), in_words(context.on)));
    }
    TRY_DO(check_terms(parties, meetings, command.board, command.terms));
    Events events{TermsOfReferenceSet{command.board, command.terms, {}}};
    if (const auto missing = not_stated(command.terms); !missing.empty()) {
        events.flag(thing(command.board), "board.terms-not-stated",
                    fmt::format("The terms of reference from {} do not state {}.",
                                in_words(context.on), missing));
    }
    if (command.terms.standing == Standing::agrees_in_principle &&
        command.terms.required_bodies.empty()) {
        events.flag(thing(command.board), "board.required-bodies-not-stated",
                    fmt::format("By the terms of reference from {} the board agrees in principle; "
                                "whose ratification it needs is not stated.",
                                in_words(context.on)));
    }
    return events;
}

void apply(Meetings& meetings, const TermsOfReferenceSet& event, const Stamp& stamp) {
    const auto note = [&](const OfficeId& office) {
        auto& boards = meetings.boards_of.edit_or_add(office);
        if (std::find(boards.begin(), boards.end(), event.board) == boards.end())
            boards.push_back(event.board);
    };
    for (const Seat& seat : event.terms.seats) {
        if (seat.office) note(*seat.office);
        std::for_each(seat.alternates.begin(), seat.alternates.end(), note);
    }
    meetings.boards.edit(event.board)
        .change_terms(stamp.effective, TermsChange{event.terms, {}, event.cause});
}

} // namespace concordat::meetings
