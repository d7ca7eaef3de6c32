// SPDX-License-Identifier: GPL-3.0-or-later
#include "bin/record_file.hpp"

#include "bin/verbs.hpp"
#include "ledger/disk.hpp"
#include "wire/codec.hpp"
#include "wire/json.hpp"

namespace concordat::bin {

namespace {
constexpr const char* kName = "record.json";
}

Result<RecordFile> read_record_file(const std::filesystem::path& folder) {
    const std::filesystem::path path = folder / kName;
    if (!std::filesystem::exists(path)) return RecordFile{};
    TRY(const std::string bytes, read_file(path.string()));
    TRY(const wire::Document document, wire::parse_json(bytes));
    wire::Reading reading = wire::Reading::of_command(wire::Reading::From::json, Digest{});
    return wire::read<RecordFile>(document.value, reading);
}

void write_record_file(const std::filesystem::path& folder, std::string_view json) {
    ledger::replace_file(folder / kName, json);
}

} // namespace concordat::bin
