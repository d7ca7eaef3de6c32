// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a paper before a meeting: its letter, who presented and wrote it, and under which item.
#pragma once

#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::meetings {

struct SubmitPaper {
    static constexpr std::string_view kName = "submit-paper";
    static constexpr std::string_view kSays =
        "Puts a paper before a meeting, with its letter, author and sponsor.";

    PaperId paper;
    MeetingId meeting;
    std::string title;
    std::optional<std::string> agenda_item;
    std::optional<std::string> mark;
    std::optional<OfficeId> presented_by;
    std::optional<OfficeId> author;
    std::optional<OfficeId> sponsor;
    std::optional<Openness> openness; ///< left out: exempt by its exemption, or not stated
    std::optional<std::string> exemption;
    std::optional<Text> summary;
};
BOOST_DESCRIBE_STRUCT(SubmitPaper, (),
                      (paper, meeting, title, agenda_item, mark, presented_by, author, sponsor,
                       openness, exemption, summary))

struct PaperSubmitted {
    static constexpr std::string_view kName = "PaperSubmitted";

    PaperId paper;
    MeetingId meeting;
    std::string title;
    std::optional<std::string> agenda_item;
    std::optional<std::string> mark;
    std::optional<OfficeId> presented_by;
    std::optional<OfficeId> author;
    std::optional<OfficeId> sponsor;
    std::optional<Openness> openness;
    std::optional<std::string> exemption;
    std::optional<Text> summary;
};
BOOST_DESCRIBE_STRUCT(PaperSubmitted, (),
                      (paper, meeting, title, agenda_item, mark, presented_by, author, sponsor,
                       openness, exemption, summary))

/// Errors  "id.taken", "thing.not-found", "agenda.no-such-item", "paper.mark-twice",
///         "exemption.of-what-is-public".
/// Flags   "paper.openness-not-stated", "paper.exempt-without-category",
///         "paper.after-its-meeting".
Result<Events> decide(const parties::Parties& parties, const Meetings& meetings,
                      const SubmitPaper& command, const Context& context);
void apply(Meetings& meetings, const PaperSubmitted& event, const Stamp& stamp);

} // namespace concordat::meetings
