// SPDX-License-Identifier: GPL-3.0-or-later
// The public pages of a record: what a browser asks, and what it is answered.
//
//     const Site site{.state = [&] { return published.state(); }, .words = ..., .today = ...,
//                     .record_name = "East Midlands"};
//     TRY(http::Server server, http::Server::listen("127.0.0.1:8400", web::handler(site), {}));
//
// The reader is always the public, and nothing can be changed here.
#pragma once

#include "base/day.hpp"
#include "base/digest.hpp"
#include "base/result.hpp"
#include "domain/state.hpp"
#include "http/server.hpp"
#include "views/told.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace concordat::web {

/// What readers must know of the record as a whole: a word for a tag, and a sentence.
struct Notice {
    std::string word;
    std::string says;
};

/// The record as it was known at a moment.
struct Known {
    std::shared_ptr<const State> state; ///< null while it is being put together
    Day day;                            ///< of the moment
};

/// state     the state of this moment; a request keeps it as long as it lasts
/// words     of a text, by its commitment; nothing where they are no longer held
/// entries   of the ledger, for the chronology; its rows say that they cannot be read without
/// known_at  an earlier state, by a day or a time in UTC as the reader wrote it; pages show none
///           where it is left out. Errors  "known-at.malformed", "known-at.in-the-future".
struct Site {
    std::function<std::shared_ptr<const State>()> state;
    std::function<std::optional<std::string>(const Digest&)> words;
    std::function<Day()> today;
    views::Entries entries = {};
    std::function<Result<Known>(std::string_view written)> known_at = {};
    std::function<bool()> is_read_only; ///< since a commit failed; never where it is left out
    std::string record_name;
    std::optional<Notice> notice;
};

http::Handler handler(Site site);

} // namespace concordat::web
