// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/snapshots.hpp"

#include "ledger/descriptor.hpp"
#include "ledger/disk.hpp"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <sodium.h>
#include <sys/mman.h>
#include <sys/stat.h>

namespace concordat::ledger {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kMark = "concordat snap 1";
constexpr std::size_t kNewest = 2;
constexpr std::string_view kNewestEnding = ".snapshot";
constexpr std::string_view kAlwaysEnding = ".kept-snapshot";

/// As it lies at the front of the file; the numbers are in the machine's own order, which is part
/// of what a build is.
struct Header {
    char mark[16] = {};
    Digest content; ///< of all that follows this field
    Digest build;   ///< SHA-256 of its name
    Digest hash;
    std::int64_t number = 0;
    std::uint64_t size = 0; ///< of the bytes after the header
};
static_assert(sizeof(Header) == 128 && std::is_trivially_copyable_v<Header>);
constexpr std::size_t kHashedFrom = offsetof(Header, build);

Digest content_hash(const Header& header, std::string_view bytes) {
    const auto raw = [](const void* from) { return static_cast<const unsigned char*>(from); };
    crypto_generichash_state state;
    Digest digest;
    crypto_generichash_init(&state, nullptr, 0, digest.bytes.size());
    crypto_generichash_update(&state, raw(&header) + kHashedFrom, sizeof header - kHashedFrom);
    crypto_generichash_update(&state, raw(bytes.data()), bytes.size());
    crypto_generichash_final(&state, digest.bytes.data(), digest.bytes.size());
    return digest;
}

/// What a file's name says: NUMBER-BUILD.ending, the build as the start of its digest.
struct Named {
    fs::path path;
    std::int64_t number = 0;
    std::string build;
    Keep keep = Keep::newest;
};

std::string build_name(std::string_view build) {
    return hex(sha256(build)).substr(0, 16);
}

std::optional<Named> parse_name(const fs::path& path) {
    Named named{.path = path};
    const std::string ending = path.extension().string();
    const std::string stem = path.stem().string();
    if (ending != kNewestEnding && ending != kAlwaysEnding) return std::nullopt;
    named.keep = ending == kAlwaysEnding ? Keep::always : Keep::newest;
    const auto [rest, error] =
        std::from_chars(stem.data(), stem.data() + stem.size(), named.number);
    if (error != std::errc() || *rest != '-') return std::nullopt;
    named.build = rest + 1;
    return named;
}

/// Newest first.
std::vector<Named> all_named(const fs::path& folder) {
    std::vector<Named> all;
    std::error_code error;
    for (const fs::directory_entry& file : fs::directory_iterator(folder, error)) {
        if (auto named = parse_name(file.path())) all.push_back(std::move(*named));
    }
    std::sort(all.begin(), all.end(),
              [](const Named& one, const Named& other) { return one.number > other.number; });
    return all;
}

/// Keeps the newest and those for always, up to the one just saved: what has a higher number was
/// saved of entries that a backup put back does not have.
void remove_old(const fs::path& folder, std::string_view build, std::int64_t last) {
    const std::string ours = build_name(build);
    std::size_t newest = 0;
    for (const Named& named : all_named(folder)) {
        const bool is_kept = named.build == ours && named.number <= last &&
                             (named.keep == Keep::always || ++newest <= kNewest);
        if (!is_kept) fs::remove(named.path);
    }
}

void write_file(const fs::path& path, const Header& header, std::string_view bytes) {
    const Descriptor file = open_file(path, O_WRONLY | O_CREAT | O_TRUNC);
    if (!file) throw_failed("make", path);
    const auto* start = reinterpret_cast<const char*>(&header);
    write_all(file, std::string_view(start, sizeof header), 0, path);
    write_all(file, bytes, sizeof header, path);
    sync_all(file, path);
}

} // namespace

Snapshot::Snapshot(Snapshot&& other) noexcept
    : mapped_(std::exchange(other.mapped_, {})), bytes_(std::exchange(other.bytes_, {})),
      head_(other.head_) {}

Snapshot& Snapshot::operator=(Snapshot&& other) noexcept {
    std::swap(mapped_, other.mapped_);
    std::swap(bytes_, other.bytes_);
    std::swap(head_, other.head_);
    return *this;
}

Snapshot::~Snapshot() {
    if (!mapped_.empty()) ::munmap(const_cast<char*>(mapped_.data()), mapped_.size());
}

std::optional<Snapshot> map_snapshot(const fs::path& path, std::string_view build) {
    const Descriptor file = open_file(path, O_RDONLY);
    struct stat facts {};
    if (!file || ::fstat(file.number(), &facts) != 0) return std::nullopt;
    const auto size = static_cast<std::size_t>(facts.st_size);
    if (size < sizeof(Header)) return std::nullopt;
    void* at = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, file.number(), 0);
    if (at == MAP_FAILED) throw_failed("map", path);
    const std::string_view mapped(static_cast<const char*>(at), size);
    Header header;
    std::memcpy(&header, mapped.data(), sizeof header);
    Snapshot snapshot(mapped, mapped.substr(sizeof header),
                      Head{.number = header.number, .hash = header.hash});
    const bool is_whole = std::string_view(header.mark, sizeof header.mark) == kMark &&
                          header.build == sha256(build) && header.size == snapshot.bytes_.size() &&
                          header.content == content_hash(header, snapshot.bytes_);
    if (!is_whole) return std::nullopt;
    return snapshot;
}

void save_snapshot(const fs::path& folder, std::string_view build, const Head& head,
                   std::string_view bytes, Keep keep) {
    make_folder(folder);
    Header header;
    std::memcpy(header.mark, kMark.data(), sizeof header.mark);
    header.build = sha256(build);
    header.hash = head.hash;
    header.number = head.number;
    header.size = bytes.size();
    header.content = content_hash(header, bytes);
    const std::string name = fmt::format("{}-{}", head.number, build_name(build));
    const fs::path path =
        folder / (name + std::string(keep == Keep::always ? kAlwaysEnding : kNewestEnding));
    const fs::path fresh = folder / "snapshot.new";
    write_file(fresh, header, bytes);
    fs::rename(fresh, path);
    sync_folder(folder);
    remove_old(folder, build, head.number);
}

std::optional<Snapshot> load_snapshot(const fs::path& folder, std::string_view build,
                                      const std::function<bool(const Head&)>& is_in_ledger,
                                      std::int64_t at_most) {
    for (const Named& named : all_named(folder)) {
        if (named.number > at_most || named.build != build_name(build)) continue;
        auto snapshot = map_snapshot(named.path, build);
        if (snapshot && is_in_ledger(snapshot->head())) return snapshot;
    }
    return std::nullopt;
}

} // namespace concordat::ledger
