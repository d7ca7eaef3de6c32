// SPDX-License-Identifier: GPL-3.0-or-later
// The whole of the rules: every area's state, one way in for commands and one for events.
//
//     TRY(Command command, read_command(json, reading));
//     TRY(std::vector<Happening> happened, carry_out(state, command, context));  // state is edited
//     apply(state, happening);                                                   // replay: never
//     refuses
#pragma once

#include "domain/agreements/events.hpp"
#include "domain/area.hpp"
#include "domain/authority/events.hpp"
#include "domain/effects/follow.hpp"
#include "domain/programme/events.hpp"
#include "domain/state.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace concordat {

/// An event of any area, and the day from which it holds.
struct Event {
    std::variant<record::Event, parties::Event, meetings::Event, decisions::Event,
                 agreements::Event, authority::Event, programme::Event,
                 effects::EffectsBroughtAbout, effects::EffectsEnded>
        of;
    template <class T>
    requires kIsAlternative<T, decltype(of)> Event(T event) : of(std::move(event)) {}

    // Defined once: the code of a variant this wide costs a second or two in each file that has it.
    Event(const Event& other);
    Event(Event&& other) noexcept;
    Event& operator=(const Event& other);
    Event& operator=(Event&& other) noexcept;
    ~Event();
};

struct Happening {
    Day effective;
    Event event;
};

/// A command of any area.
struct Command {
    std::string name;
    std::variant<record::Command, parties::Command, meetings::Command, decisions::Command,
                 agreements::Command, authority::Command, programme::Command>
        of;
    template <class T>
    requires kIsAlternative<T, decltype(of)> Command(std::string called, T command)
        : name(std::move(called)), of(std::move(command)) {}

    Command(const Command& other);
    Command(Command&& other) noexcept;
    Command& operator=(const Command& other);
    Command& operator=(Command&& other) noexcept;
    ~Command();
};

/// The command of whichever area has it.
template <class C>
Command command_of(C command) {
    std::string name(C::kName);
    if constexpr (kIsAlternative<C, decltype(parties::Command::of)>) {
        return {std::move(name), parties::Command(std::move(command))};
    } else if constexpr (kIsAlternative<C, decltype(meetings::Command::of)>) {
        return {std::move(name), meetings::Command(std::move(command))};
    } else if constexpr (kIsAlternative<C, decltype(decisions::Command::of)>) {
        return {std::move(name), decisions::Command(std::move(command))};
    } else if constexpr (kIsAlternative<C, decltype(agreements::Command::of)>) {
        return {std::move(name), agreements::Command(std::move(command))};
    } else if constexpr (kIsAlternative<C, decltype(authority::Command::of)>) {
        return {std::move(name), authority::Command(std::move(command))};
    } else if constexpr (kIsAlternative<C, decltype(programme::Command::of)>) {
        return {std::move(name), programme::Command(std::move(command))};
    } else {
        return {std::move(name), record::Command(std::move(command))};
    }
}

/// Judges the command and, where it stands, edits the state by all it brings about. A refusal
/// leaves the state as it was. Returns the events in order; none where the command changes nothing.
Result<std::vector<Happening>> carry_out(State& state, const Command& command,
                                         const Context& context);

/// Adds one event to the state.
void apply(State& state, const Happening& happening);

Encoded encode(const Event& event);

/// Errors  "event.unknown", or what decoding refuses: an entry no version of the program wrote.
Result<Event> decode(std::string_view name, const wire::Json& body, wire::Reading& reading);

/// Errors  "command.unknown", with the nearest names.
Result<Command> read_command(const std::string& name, const wire::Json& json,
                             wire::Reading& reading);

/// Every command, by name.
std::vector<CommandWords> commands();

} // namespace concordat
