// SPDX-License-Identifier: GPL-3.0-or-later
// What a body makes of a draw that is in doubt, for its own part: it confirms it, or withdraws it.
// Until then the draw counts; withdrawn, it counts no more from that day, and stays on record.
#pragma once

#include "domain/authority/authority.hpp"
#include "domain/decisions/decisions.hpp"
#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::authority {

struct ConfirmDraw {
    static constexpr std::string_view kName = "confirm-draw";
    static constexpr std::string_view kSays =
        "A body that a draw in doubt concerns stands by it, for its own part.";

    DrawId draw;
    BodyId body;
    Text reason;
};
BOOST_DESCRIBE_STRUCT(ConfirmDraw, (), (draw, body, reason))

struct WithdrawDraw {
    static constexpr std::string_view kName = "withdraw-draw";
    static constexpr std::string_view kSays =
        "A body that a draw in doubt concerns withdraws it, for its own part: it counts no more.";

    DrawId draw;
    BodyId body;
    Text reason;
};
BOOST_DESCRIBE_STRUCT(WithdrawDraw, (), (draw, body, reason))

struct DrawConfirmed {
    static constexpr std::string_view kName = "DrawConfirmed";

    DrawId draw;
    BodyId body; ///< that the draw concerns; a successor may have answered
    Text reason;
    OfficeId by;
};
BOOST_DESCRIBE_STRUCT(DrawConfirmed, (), (draw, body, reason, by))

struct DrawWithdrawn {
    static constexpr std::string_view kName = "DrawWithdrawn";

    DrawId draw;
    BodyId body;
    Text reason;
    OfficeId by;
};
BOOST_DESCRIBE_STRUCT(DrawWithdrawn, (), (draw, body, reason, by))

/// Errors  "thing.not-found", "act.by-nobody", "body.ended", "decision.wrong-office",
///         "draw.not-in-doubt", "draw.not-concerned", "draw.answered".
/// Flags   "office.holder-not-stated".
Result<Events> decide(const parties::Parties& parties, const meetings::Meetings& meetings,
                      const decisions::Decisions& decisions,
                      const agreements::Agreements& agreements, const Authority& authority,
                      const ConfirmDraw& command, const Context& context);
Result<Events> decide(const parties::Parties& parties, const meetings::Meetings& meetings,
                      const decisions::Decisions& decisions,
                      const agreements::Agreements& agreements, const Authority& authority,
                      const WithdrawDraw& command, const Context& context);
void apply(Authority& authority, const DrawConfirmed& event, const Stamp& stamp);
void apply(Authority& authority, const DrawWithdrawn& event, const Stamp& stamp);

} // namespace concordat::authority
