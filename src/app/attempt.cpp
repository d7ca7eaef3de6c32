// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attempt.hpp"

#include "app/load.hpp"

namespace concordat::app {

Result<Accepted> attempt(const std::filesystem::path& folder, const std::string& build,
                         const Request& request, const std::string& account, Day today) {
    TRY(const ledger::Ledger ledger, ledger::Ledger::open(folder, ledger::Mode::read));
    TRY(Loaded loaded, load(ledger, folder, build, {.check = Check::tail}));
    const std::map<std::string, ledger::Accepted> commands;
    const std::vector<Sealed> texts;
    Turn turn(ledger, loaded.version.state, today, account, {commands, texts});
    return turn.carry_out(request);
}

} // namespace concordat::app
