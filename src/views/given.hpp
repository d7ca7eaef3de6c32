// SPDX-License-Identifier: GPL-3.0-or-later
// For tests of views and pages: one record with something of every kind in it, made by commands,
// and a distinct secret in every field that is not public.
//
//     const WholeRecord record;
//     const Seen seen = record.seen(Reader::public_, "2016-07-01");
#pragma once

#include "domain/given.hpp"
#include "views/any.hpp"
#include "views/seen.hpp"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace concordat::views {

inline constexpr std::string_view kHostile = "<script>alert('\"&`')</script>";

/// What happened, in order:
///   2010        body/authority, whose place leicestershire-commissioner took on 22 November 2012
///   2015-08-21  the board of six (domain/given.hpp), with holders; collaboration/other overlaps
///   2015-12-17  meeting/december: items one (agreed), four (reworded, agreed), five (deferred,
///   told
///               later), nine (waits on five), exempt (agreed, an exempt item), paper/plan
///   2016-01-20  leicestershire ratifies one by decision/leicestershire/one, published on the 30th
///   2016-02-23  northamptonshire ratifies one, and four in its first text (divergent)
///   2016-03-01  decision/nottinghamshire/one is prepared, not signed; of northamptonshire's one it
///               was determined in February that it is of significant public interest
///   2016-06-23  meeting/gate: proceeds on conditions; recommendation/rename renames the board
///   2016-06-24  agreement/alliance of the six; leicestershire-commissioner signs it on
///   decision/leicestershire/one, and by 30 June all have; version 2 is made on 10 July, unsigned
///   2016-07-01  agreement/forensics of two forces, with service/forensics and service/laboratory;
///               notice from northamptonshire on 1 August, a direction on 1 November
///   2016-09-15  meeting/summer, moved from the 8th, is adjourned
///   2016-09-22  meeting/autumn agrees recommendation/centres (sum/centres, delegation/officers)
///               and recommendation/secret, which is exempt
///               the minutes of the summer's meeting are agreed and corrected
///   2016-09-29  each commissioner ratifies both; nottinghamshire one on a condition, met on
///               3 October
///   2016-10-10  draw/design and draw/secret; spending/early is told
///   2016-10-20  northamptonshire revokes what it decided on four
///   2016-09-22  meeting/autumn sets action/explore and asks for commission/case, delivered by
///               paper/case on 20 November; recommendation/secret has action/secret and
///               commission/secret; commission/review of decision/leicestershire/one is withdrawn
///   2016-12-01  recommendation/passed goes from board/design to the board at meeting/winter, which
///               agrees it, and recommendation/undone, by which it has a chair
///   2016-12-15  the minutes of meeting/winter are corrected at meeting/last: undone was not agreed
///   2016-12-05  draw/doubted, in doubt since delegation/secret had ended on 30 November;
///               leicestershire confirms its part, and northamptonshire withdraws its own
///   2016-12-08  decision/leicestershire/sourcing is taken under delegation/officers
///   2016-12-12  draw/vacant, by an office told since to be vacant from the 10th
class WholeRecord {
public:
    WholeRecord();

    const State& state() const { return story_.state(); }
    Seen seen(Reader reader, std::string_view as_at) const;
    Lookup lookup() const;
    /// What happened, as the ledger would have it; each entry recorded on the day it holds from.
    Entries entries() const;

    /// Words that the public must not see.
    const std::vector<std::string>& secrets() const { return secrets_; }
    /// The ids of all things.
    std::vector<ThingId> things() const;

private:
    Text said(std::string words);
    Text secret(std::string words);
    /// Words in the event itself that the public must not see.
    std::string hide(std::string words);
    std::vector<meetings::Effect> secret_effects();
    std::vector<meetings::Effect> secret_tasks();
    void add_parties();
    void add_meeting();
    void add_items();
    void add_decisions();
    void add_determinations();
    void add_gate();
    void add_agreement();
    void add_agreement_that_ends();
    void add_flags();
    void add_proceedings();
    void add_minutes();
    void add_passed_and_undone();
    void add_authority();
    void add_draws();
    void add_programme();
    void add_doubts();
    void add_bids();
    void add_duties();

    Story story_ = a_board_of_six();
    std::map<Digest, std::string> words_;
    std::vector<std::string> secrets_;
};

/// The ids of all things of a state.
std::vector<ThingId> things_in(const State& state);
/// What happened in the story, which must last, as the ledger would have it; each entry recorded
/// on the day it holds from.
Entries entries_of(const Story& story);

/// The view in JSON, as readers get it.
std::string written(const AnyView& view);

} // namespace concordat::views
