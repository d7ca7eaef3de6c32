// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshots of the state as files: what a start reads instead of the whole ledger. Losing one costs
// only time.
//
//     save_snapshot(folder / "snapshots", build, head, bytes, Keep::newest);
//     std::optional<Snapshot> last = load_snapshot(folder / "snapshots", build, is_in_ledger);
//     if (last) use(last->bytes());
//
// A file is a header and the bytes. The header holds a BLAKE2b-256 over all that comes after it,
// the head that the state was folded up to, and the build that wrote it. BLAKE2b and not SHA-256:
// as strong, and on machines without SHA instructions two to three times as fast.
#pragma once

#include "ledger/ledger.hpp"

#include <filesystem>
#include <functional>
#include <limits>
#include <optional>
#include <string_view>

namespace concordat::ledger {

/// A snapshot as it lies on disk; its bytes are mapped, not copied, and last as long as this does.
class Snapshot {
public:
    Snapshot(Snapshot&& other) noexcept;
    Snapshot& operator=(Snapshot&& other) noexcept;
    ~Snapshot();

    const Head& head() const { return head_; }
    std::string_view bytes() const { return bytes_; }

private:
    friend std::optional<Snapshot> map_snapshot(const std::filesystem::path& path,
                                                std::string_view build);
    Snapshot(std::string_view mapped, std::string_view bytes, const Head& head)
        : mapped_(mapped), bytes_(bytes), head_(head) {}

    std::string_view mapped_;
    std::string_view bytes_;
    Head head_;
};

/// `newest` goes once two newer ones of its kind are there; `always` stays, for questions about
/// what was known long ago.
enum class Keep : std::uint8_t { newest, always };

/// Writes to a new file, syncs, and renames it into place; then removes what need not be kept, all
/// of other builds, and what says to be of later entries: those of a ledger put back are not. Makes
/// the folder where there is none.
///
/// Throws  std::runtime_error where the disk fails; what was there stays.
void save_snapshot(const std::filesystem::path& folder, std::string_view build, const Head& head,
                   std::string_view bytes, Keep keep);

/// The newest snapshot of this build, of entries up to `at_most`, that is whole and whose head
/// `is_in_ledger`. Anything else in the folder is passed over.
std::optional<Snapshot>
load_snapshot(const std::filesystem::path& folder, std::string_view build,
              const std::function<bool(const Head&)>& is_in_ledger,
              std::int64_t at_most = std::numeric_limits<std::int64_t>::max());

} // namespace concordat::ledger
