// SPDX-License-Identifier: GPL-3.0-or-later
// One turn of the writer: commands decided on the state left by those before them, not yet on disk.
#pragma once

#include "app/request.hpp"
#include "domain/domain.hpp"
#include "ledger/ledger.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace concordat::app {

/// The entries a command made, and the flags it raised.
struct Accepted {
    std::int64_t first = 0; ///< 0 where it changed nothing
    std::int64_t last = 0;
    std::vector<std::string> events;
    std::vector<record::FlagRaised> flags;
    bool again = false; ///< it was accepted before, and nothing new was written
};

/// What became of what was sent.
struct Answer {
    enum class Kind : std::uint8_t { accepted, refused, not_known };
    Kind kind = Kind::not_known;
    Accepted accepted;
    Refusal refusal; ///< also where not known: what to do
};

class Turn {
public:
    /// What this transaction's turns before this one add to the ledger.
    struct Earlier {
        const std::map<std::string, ledger::Accepted>& commands;
        const std::vector<Sealed>& texts;
    };

    Turn(const ledger::Ledger& ledger, State& state, Day today, const std::string& account,
         const Earlier& earlier)
        : ledger_(ledger), state_(state), today_(today), account_(account), earlier_(earlier) {}

    /// Decides one command. A refusal leaves the turn as it was.
    ///
    /// Errors  "command.sent-with-other-content" where the id was accepted with another content.
    Result<Accepted> carry_out(const Request& request);

    /// What rules are told of a command that is judged in this turn; it lasts as long as the turn
    /// and the request.
    Context context_of(const Request& request) const;

    /// What the ledger says of this command, in this turn or before it.
    std::optional<ledger::Accepted> accepted_before(const std::string& id) const;

    /// The command's digest as the ledger keeps it.
    Digest digest_of(const Request& request) const { return ledger_.keyed(request.digest); }

    const State& state() const { return state_; }
    Day today() const { return today_; }
    std::optional<std::string> words(const Digest& commitment) const;

    bool has_changed_something() const { return !drafts_.empty(); }

    /// What the turn adds to the ledger.
    const std::vector<ledger::Draft>& drafts() const { return drafts_; }
    const std::vector<Sealed>& texts() const { return texts_; }
    const std::map<std::string, ledger::Accepted>& commands() const { return commands_; }
    const Accepted& last() const { return last_; }

private:
    Result<Accepted> again(const Request& request, const ledger::Accepted& before);
    void keep(const Request& request, const std::vector<Happening>& happened, Accepted& accepted);

    const ledger::Ledger& ledger_;
    State& state_;
    Day today_;
    const std::string& account_;
    Earlier earlier_;
    std::vector<ledger::Draft> drafts_;
    std::vector<Sealed> texts_;
    std::map<std::string, ledger::Accepted> commands_;
    Accepted last_;
};

} // namespace concordat::app
