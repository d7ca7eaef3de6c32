// SPDX-License-Identifier: GPL-3.0-or-later
// The writer's lock on a data folder: a file that holds the process id of whoever has it.
//
//     TRY(Lock lock, Lock::take(folder / "lock"));    // held until `lock` goes, or the process
//     does
#pragma once

#include "base/result.hpp"
#include "ledger/descriptor.hpp"

#include <filesystem>

namespace concordat::ledger {

class Lock {
public:
    /// Errors  "ledger.in-use" with the process id of the other writer, of this process too.
    static Result<Lock> take(const std::filesystem::path& path);

private:
    explicit Lock(Descriptor file) : file_(std::move(file)) {}
    Descriptor file_;
};

} // namespace concordat::ledger
