// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/turn.hpp"

#include "domain/acts.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::app {

namespace {

std::optional<std::string> words_among(const std::vector<Sealed>& texts, const Digest& commitment) {
    const auto here = std::find_if(texts.begin(), texts.end(), [&](const Sealed& sealed) {
        return sealed.commitment == commitment;
    });
    return here != texts.end() ? std::optional(here->words) : std::nullopt;
}

} // namespace

std::optional<ledger::Accepted> Turn::accepted_before(const std::string& id) const {
    for (const auto* commands : {&commands_, &earlier_.commands}) {
        if (const auto here = commands->find(id); here != commands->end()) return here->second;
    }
    return ledger_.accepted(id);
}

Result<Accepted> Turn::again(const Request& request, const ledger::Accepted& before) {
    if (before.command_digest != digest_of(request)) {
        return conflict(
            "command.sent-with-other-content", "/id",
            fmt::format("The id {} was accepted with another content, as entries {} to {}.",
                        request.id, before.first, before.last),
            "Give a new command a new id.");
    }
    last_ = Accepted{before.first, before.last, {}, {}, true};
    return last_;
}

Context Turn::context_of(const Request& request) const {
    return {request.on, today_, request.by, [this, &request](const Text& text) {
                if (auto own = words_among(request.texts, text.commitment)) return own;
                return words(text.commitment);
            }};
}

Result<Accepted> Turn::carry_out(const Request& request) {
    if (const auto before = accepted_before(request.id)) return again(request, *before);
    const auto happened = concordat::carry_out(state_, request.command, context_of(request));
    if (!happened) return happened.refusal();
    Accepted accepted;
    keep(request, *happened, accepted);
    last_ = accepted;
    return accepted;
}

void Turn::keep(const Request& request, const std::vector<Happening>& happened,
                Accepted& accepted) {
    if (happened.empty()) return;
    accepted.last = state_.entries;
    const Digest digest = digest_of(request);
    accepted.first = accepted.last - static_cast<std::int64_t>(happened.size()) + 1;
    for (const Happening& happening : happened) {
        Encoded encoded = encode(happening.event);
        accepted.events.emplace_back(encoded.name);
        if (const auto* flag = std::get_if<record::Event>(&happening.event.of)) {
            if (const auto* raised = std::get_if<record::FlagRaised>(&flag->of))
                accepted.flags.push_back(*raised);
        }
        drafts_.push_back(ledger::Draft{
            happening.effective, account_, std::string(request.by ? request.by->text() : ""),
            request.id, digest, std::string(encoded.name), std::move(encoded.body)});
    }
    texts_.insert(texts_.end(), request.texts.begin(), request.texts.end());
    commands_.emplace(request.id, ledger::Accepted{digest, accepted.first, accepted.last});
}

std::optional<std::string> Turn::words(const Digest& commitment) const {
    for (const auto* texts : {&texts_, &earlier_.texts}) {
        if (auto here = words_among(*texts, commitment)) return here;
    }
    return ledger_.words(commitment);
}

} // namespace concordat::app
