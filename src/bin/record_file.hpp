// SPDX-License-Identifier: GPL-3.0-or-later
// record.json in the data folder: what the record is called on its pages, and what readers must
// know of it as a whole. `init` writes it, whoever keeps the record may change it, `serve` reads
// it.
//
//     {"name": "East Midlands police collaboration",
//      "notice": {"word": "Example", "says": "It is not the record of these bodies."}}
#pragma once

#include "base/result.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include <boost/describe.hpp>

namespace concordat::bin {

struct RecordNotice {
    std::string word; ///< one or two, for the tag
    std::string says;
};
BOOST_DESCRIBE_STRUCT(RecordNotice, (), (word, says))

struct RecordFile {
    std::string name = "Public record";
    std::optional<RecordNotice> notice;
};
BOOST_DESCRIBE_STRUCT(RecordFile, (), (name, notice))

/// Where the folder has none: a record without a notice.
///
/// Errors  "file.not-readable", "json.malformed", "field.missing", "field.unknown",
///         "field.wrong-kind".
Result<RecordFile> read_record_file(const std::filesystem::path& folder);

/// Throws  std::runtime_error where the disk fails.
void write_record_file(const std::filesystem::path& folder, std::string_view json);

} // namespace concordat::bin
