// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of one entry of the ledger, as somebody who can write the file may have changed them.
//
// Holds   no crash, in bounded time; an envelope is read as it was composed; an event is read as it
//         was written; what cannot follow from the entries before it is refused as a damaged
//         ledger, and nothing worse.
#include "app/replay.hpp"
#include "example.hpp"
#include "ledger/entry.hpp"
#include "trial.hpp"

namespace concordat::fuzz {

namespace {

std::string composed(const ledger::Envelope& envelope, std::string body) {
    return ledger::compose(ledger::Draft{.effective = envelope.effective,
                                         .account = envelope.account,
                                         .office = envelope.office,
                                         .command = envelope.command,
                                         .command_digest = envelope.command_digest,
                                         .event = envelope.event,
                                         .body = std::move(body)},
                           ledger::Place{envelope.number, envelope.recorded, envelope.previous});
}

void follow(const State& before, const Happening& happening) {
    State state = before;
    const auto followed = app::follow(state, happening, before.entries + 1);
    hold(followed ? state.entries == before.entries + 1
                  : followed.refusal().rule == "ledger.damaged",
         "an entry follows and is counted, or the ledger is damaged");
}

} // namespace

void try_input(std::string_view bytes) {
    static const Story kStory = tell_example();
    const auto envelope = ledger::read_envelope(bytes);
    if (!envelope) return;
    const auto again = ledger::read_envelope(composed(*envelope, "{}"));
    hold(again && *again == *envelope, "an envelope is read as it was composed");

    wire::Reading reading;
    const auto happening =
        app::decode_entry(envelope->number, envelope->effective, envelope->event, bytes, reading);
    if (!happening) {
        hold(happening.refusal().rule == "ledger.entry-unreadable", "an entry is read or refused");
        return;
    }
    const Encoded encoded = encode(happening->event);
    hold(ledger::is_object(encoded.body), "the body of an event is one JSON object");
    hold(encoded.name == envelope->event, "an event keeps its name");
    const auto decoded = app::decode_entry(envelope->number, envelope->effective, envelope->event,
                                           composed(*envelope, encoded.body), reading);
    hold(decoded && encode(decoded->event).body == encoded.body,
         "an event is read as it was written");
    follow(kStory.states.back(), *happening);
    follow(state_after(kStory, static_cast<std::size_t>(envelope->number)), *happening);
}

} // namespace concordat::fuzz
