// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/changes.hpp"

#include "domain/acts.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::decisions {

namespace {

const Limb* find_limb(const Decision& decision, int number) {
    const auto at = std::find_if(decision.limbs.begin(), decision.limbs.end(),
                                 [&](const Limb& limb) { return limb.number == number; });
    return at == decision.limbs.end() ? nullptr : &*at;
}

/// "limb 2 of decision 2016.047"
std::string called(const Decision& decision, const std::optional<int>& limb) {
    return limb ? fmt::format("limb {} of {}", *limb, decision.called()) : decision.called();
}

const char* word(Change change) {
    return change == Change::revoked ? "revoked" : "varied";
}

bool covers(const Changes& change, int limb) {
    return !change.limb || *change.limb == limb;
}

bool overlap(const Changes& one, const Changes& other) {
    return one.decision == other.decision && (!one.limb || !other.limb || *one.limb == *other.limb);
}

void add_answered(std::vector<RecommendationId>& all, const Limb& limb) {
    for (const Adopts& adopts : limb.adopts) {
        if (std::find(all.begin(), all.end(), adopts.recommendation) == all.end())
            all.push_back(adopts.recommendation);
    }
}

Result<void> check_named(const parties::Parties& parties, const Decisions& decisions,
                         const BodyId& body, const Changes& change, Day on,
                         const std::string& field) {
    TRY(const Decision* earlier, find(decisions.decisions, change.decision, field + "/decision"));
    if (!parties.answers_for(body, earlier->body, on)) {
        return not_permitted("decision.of-another-body", field + "/decision",
                             fmt::format("{} is a decision of {}; {} cannot have it {}.",
                                         at_start(earlier->called()), named(parties, earlier->body),
                                         named(parties, body), word(change.as)),
                             "A body revokes or varies what it decided itself, or a body whose "
                             "place it has taken.");
    }
    if (change.limb && find_limb(*earlier, *change.limb) == nullptr) {
        return rule_broken(
            "limb.no-such-limb", field + "/limb",
            fmt::format("{} has no limb {}.", at_start(earlier->called()), *change.limb),
            "Give a limb it has, or leave it out for the whole decision.");
    }
    return {};
}

} // namespace

Result<void> check_changes_named(const parties::Parties& parties, const Decisions& decisions,
                                 const BodyId& body, const std::vector<Limb>& limbs, Day on) {
    std::vector<Changes> named;
    for (std::size_t i = 0; i < limbs.size(); ++i) {
        const Limb& limb = limbs[i];
        for (std::size_t k = 0; k < limb.changes.size(); ++k) {
            const Changes& change = limb.changes[k];
            const std::string field = fmt::format("/limbs/{}/changes/{}", i, k);
            TRY_DO(check_named(parties, decisions, body, change, on, field));
            const std::string what = called(decisions.decisions.at(change.decision), change.limb);
            if (std::any_of(named.begin(), named.end(),
                            [&](const Changes& other) { return overlap(other, change); })) {
                return conflict("decision.changed-twice", field,
                                fmt::format("This decision changes {} twice.", what),
                                "Name it once.");
            }
            named.push_back(change);
            if (change.as == Change::varied && !limb.words && limb.adopts.empty()) {
                return rule_broken(
                    "limb.variation-empty", field + "/as",
                    fmt::format("{} is to be varied, and the limb does not say what stands in its "
                                "place.",
                                at_start(what)),
                    "Add the words that stand now, or what the limb adopts; or revoke it.");
            }
        }
    }
    return {};
}

Result<void> check_changes(const Decisions& decisions, const Decision& decision, Day on) {
    for (const Limb& limb : decision.limbs) {
        for (const Changes& change : limb.changes) {
            const Decision& earlier = decisions.decisions.at(change.decision);
            if (!earlier.decided || on < *earlier.decided) {
                return rule_broken(
                    "decision.changed-before-decided", "/decision",
                    fmt::format("{} {}; on {} there is nothing to be {}.",
                                at_start(earlier.called()),
                                earlier.decided ? "was decided on " + in_words(*earlier.decided)
                                                : std::string("is not decided"),
                                in_words(on), word(change.as)),
                    "Record its signature first, or give the day on which this one was signed.");
            }
            for (const Ending& ended : earlier.endings) {
                const bool has_ended = !ended.limb || ended.limb == change.limb;
                if (!has_ended || on < ended.decided) continue;
                const std::string by = ended.by
                                           ? fmt::format("{} by {}", word(ended.as),
                                                         decisions.decisions.at(*ended.by).called())
                                           : std::string("withdrawn");
                return conflict("decision.changed", "/decision",
                                fmt::format("{} was {} on {} already.",
                                            at_start(called(earlier, ended.limb)), by,
                                            in_words(ended.decided)),
                                "Name the decision that stands in its place, if there is one.");
            }
        }
    }
    return {};
}

bool changes(const Decision& decision, const Ratification& answer) {
    return std::any_of(decision.limbs.begin(), decision.limbs.end(), [&](const Limb& limb) {
        return std::any_of(limb.changes.begin(), limb.changes.end(), [&](const Changes& change) {
            return change.decision == answer.decision && covers(change, answer.limb);
        });
    });
}

bool is_ended(const Ratification& answer, Day on) {
    return std::any_of(answer.endings.begin(), answer.endings.end(),
                       [&](const Ending& ending) { return ending.decided <= on; });
}

void end_limbs(Decisions& decisions, const DecisionId& id, const Ending& ending) {
    Decision& ended = decisions.decisions.edit(id);
    ended.endings.push_back(ending);
    for (const Limb& limb : ended.limbs) {
        if (!ending.covers(limb.number)) continue;
        for (const Adopts& adopts : limb.adopts) {
            for (Ratification& answer : decisions.ratifications.edit(adopts.recommendation)) {
                if (answer.decision == id && answer.answers(adopts, limb.number))
                    answer.endings.push_back(ending);
            }
        }
    }
}

void end_changed(Decisions& decisions, const DecisionId& id) {
    const Decision decision = decisions.decisions.at(id);
    for (const Limb& limb : decision.limbs) {
        for (const Changes& change : limb.changes) {
            end_limbs(decisions, change.decision,
                      {id, change.limb, change.as, *decision.decided, *decision.effective});
        }
    }
}

std::vector<RecommendationId> answered_by(const Decisions& decisions, const DecisionId& id) {
    std::vector<RecommendationId> all;
    for (const Limb& limb : decisions.decisions.at(id).limbs) {
        add_answered(all, limb);
        for (const Changes& change : limb.changes) {
            for (const Limb& ended : decisions.decisions.at(change.decision).limbs) {
                if (covers(change, ended.number)) add_answered(all, ended);
            }
        }
    }
    return all;
}

std::vector<RecommendationId> concerned_by(const Decisions& decisions, const Limb& limb) {
    std::vector<RecommendationId> all;
    std::vector<const Limb*> limbs = {&limb};
    for (std::size_t next = 0; next < limbs.size(); ++next) {
        const Limb& one = *limbs[next];
        add_answered(all, one);
        for (const Changes& change : one.changes) {
            for (const Limb& changed : decisions.decisions.at(change.decision).limbs) {
                const bool seen = std::find(limbs.begin(), limbs.end(), &changed) != limbs.end();
                if (covers(change, changed.number) && !seen) limbs.push_back(&changed);
            }
        }
    }
    return all;
}

} // namespace concordat::decisions
