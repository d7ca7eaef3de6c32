// SPDX-License-Identifier: GPL-3.0-or-later
// How long a version holds, and for whom.
#include "domain/acts.hpp"
#include "domain/agreements/agreements.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::agreements {

namespace {

/// The end to which all that were parties on a day had consented by then; the earliest where there
/// were several. Within a day the order is that of the record: what one party consents to next does
/// not undo what all had agreed.
std::optional<Day> agreed_end(const Version& version) {
    std::vector<EndConsent> consents = version.end_consents;
    std::stable_sort(
        consents.begin(), consents.end(),
        [](const EndConsent& one, const EndConsent& other) { return one.on < other.on; });
    std::optional<Day> found;
    const auto look = [&](const Version& then, Day ends, Day day) {
        if (day < ends && then.yet_to_consent(ends, day).empty())
            found = parties::earlier(found, ends);
    };
    Version then = version;
    then.end_consents.clear();
    for (const EndConsent& consent : consents) {
        then.end_consents.push_back(consent);
        look(then, consent.ends, consent.on);
        for (const DropOut& gone : version.drop_outs)
            look(version, consent.ends, gone.on);
        for (const Notice& notice : version.notices) {
            if (notice.to == NoticeTo::leave && !version.is_overtaken(notice))
                look(version, consent.ends, version.holds_until(notice));
        }
    }
    return found;
}

/// The day from which fewer than two parties are left.
std::optional<Day> too_few_from(const Version& version) {
    if (version.notices.empty() && version.drop_outs.empty()) return std::nullopt;
    std::vector<Day> left;
    for (const OfficeId& party : version.terms.parties) {
        if (const auto day = version.left_from(party)) left.push_back(*day);
    }
    const std::size_t parties = version.terms.parties.size();
    if (left.size() + 1 < parties || parties < 2) return std::nullopt;
    std::sort(left.begin(), left.end());
    return left[parties - 2];
}

} // namespace

const DropOut* Version::drop_out_of(const OfficeId& party) const {
    const auto at = std::find_if(drop_outs.begin(), drop_outs.end(),
                                 [&](const DropOut& one) { return one.party == party; });
    return at == drop_outs.end() ? nullptr : &*at;
}

const Direction* Version::direction() const {
    const Direction* latest = nullptr;
    for (const Direction& one : directions) {
        if (latest == nullptr || latest->on <= one.on) latest = &one;
    }
    return latest;
}

bool Version::is_overtaken(const Notice& notice) const {
    return std::any_of(directions.begin(), directions.end(), [&](const Direction& one) {
        const bool has_left = notice.to == NoticeTo::leave && notice.ends <= one.on;
        return notice.on <= one.on && !has_left;
    });
}

Day Version::holds_until(const Notice& notice) const {
    const Direction* directed = nullptr;
    for (const Direction& one : directions) {
        if (one.on <= notice.on && (directed == nullptr || directed->on <= one.on)) directed = &one;
    }
    return directed != nullptr ? std::max(notice.ends, directed->ends) : notice.ends;
}

std::optional<Day> Version::left_from(const OfficeId& party) const {
    std::optional<Day> left;
    if (const DropOut* gone = drop_out_of(party)) left = gone->on;
    for (const Notice& notice : notices) {
        if (notice.party == party && notice.to == NoticeTo::leave && !is_overtaken(notice))
            left = parties::earlier(left, holds_until(notice));
    }
    return left;
}

bool Version::has_left(const OfficeId& party, Day day) const {
    const auto left = left_from(party);
    return left && *left <= day;
}

std::vector<OfficeId> Version::parties_on(Day day) const {
    std::vector<OfficeId> there;
    for (const OfficeId& party : terms.parties) {
        if (!has_left(party, day)) there.push_back(party);
    }
    return there;
}

const EndConsent* Version::consent_of(const OfficeId& party, Day day) const {
    const EndConsent* last = nullptr;
    for (const EndConsent& one : end_consents) {
        if (one.party == party && one.on <= day && (last == nullptr || last->on <= one.on))
            last = &one;
    }
    return last;
}

std::vector<OfficeId> Version::yet_to_consent(Day end, Day day) const {
    std::vector<OfficeId> missing = parties_on(day);
    std::erase_if(missing, [&](const OfficeId& party) {
        const EndConsent* consent = consent_of(party, day);
        return consent != nullptr && consent->ends == end;
    });
    return missing;
}

std::optional<Day> Version::over_from() const {
    // What was directed holds, whatever notice or consent there was before or is after it.
    if (const Direction* directed = direction())
        return parties::earlier(directed->ends, too_few_from(*this));
    std::optional<Day> over = ends;
    for (const Notice& notice : notices) {
        if (notice.to == NoticeTo::end) over = parties::earlier(over, notice.ends);
    }
    if (!end_consents.empty()) over = parties::earlier(over, agreed_end(*this));
    return parties::earlier(over, too_few_from(*this));
}

std::optional<Day> Version::exit_by() const {
    std::optional<Day> first = over_from();
    for (const Notice& notice : notices) {
        if (!is_overtaken(notice)) first = parties::earlier(first, holds_until(notice));
    }
    return first;
}

Version Version::known_on(Day day) const {
    Version then = *this;
    const auto forget = [&](auto& acts) {
        std::erase_if(acts, [&](const auto& act) { return day < act.on; });
    };
    forget(then.signatures);
    forget(then.statements);
    forget(then.tellings);
    forget(then.publications);
    forget(then.notices);
    forget(then.end_consents);
    forget(then.directions);
    forget(then.drop_outs);
    if (withdrawn && day < withdrawn->on && !complete_before_withdrawn()) then.withdrawn.reset();
    return then;
}

Result<int> version_in_force(const Agreement& agreement, Day on) {
    if (const int number = agreement.in_force(on); number != 0) return number;
    return rule_broken("agreement.not-in-force", "/on",
                       fmt::format("No version of {} is in force on {}; there is nothing to end.",
                                   agreement.title, in_words(on)),
                       "Give a day on which a version is signed by all and not over.");
}

Result<void> check_still_party(const parties::Parties& parties, const Agreement& agreement,
                               const Version& version, const OfficeId& party, Day on,
                               const std::string& field) {
    const auto left = version.left_from(party);
    if (!left || on < *left) return {};
    return not_permitted("agreement.party-left", field,
                         fmt::format("{} is no party to {} since {}.",
                                     named(parties, body_of(parties, party)), agreement.title,
                                     in_words(*left)),
                         "A party comes back by a new version.");
}

Result<void> check_not_past(Day last, Day on) {
    if (on <= last) return {};
    return rule_broken(
        "agreement.end-in-the-past", "/through",
        fmt::format("The last day named is {}; on {} that was over.", in_words(last), in_words(on)),
        "Name the day of the act or a later one.");
}

Result<void> check_new_end(const Agreement& agreement, const Version& version, Day last, Day on) {
    constexpr const char* kField = "/through";
    TRY_DO(check_not_past(last, on));
    const Version then = version.known_on(on);
    if (const Direction* directed = then.direction();
        directed && day_after_or_last(last) < directed->ends) {
        return rule_broken("agreement.directed", kField,
                           fmt::format("It was directed on {} that {} goes on through {}; it "
                                       "cannot end on {}.",
                                       in_words(directed->on), agreement.title,
                                       in_words(directed->ends + -1), in_words(last)),
                           "Only another direction, or a new version, changes that day.");
    }
    const auto over = then.over_from();
    if (!over || day_after_or_last(last) < *over) return {};
    return rule_broken("agreement.ends-sooner", kField,
                       fmt::format("{} ends on {} already; {} is no earlier.", agreement.title,
                                   in_words(*over + -1), in_words(last)),
                       "Name an earlier last day; a later one takes a new version.");
}

std::optional<Day> Service::alone_from() const {
    const auto& lines = exit.history();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const ExitLine& line = lines[i].value;
        const Day from = std::max(line.from, lines[i].from);
        const bool in_time = i + 1 == lines.size() || from < lines[i + 1].from;
        if (line.ready == Readiness::ready && in_time) return from;
    }
    return std::nullopt;
}

} // namespace concordat::agreements
