// SPDX-License-Identifier: GPL-3.0-or-later
// The events and commands of all areas: how they are written and read.
#include "domain/domain.hpp"

#include <fmt/format.h>

namespace concordat {

Event::Event(const Event& other) = default;
Event::Event(Event&& other) noexcept = default;
Event& Event::operator=(const Event& other) = default;
Event& Event::operator=(Event&& other) noexcept = default;
Event::~Event() = default;

Command::Command(const Command& other) = default;
Command::Command(Command&& other) noexcept = default;
Command& Command::operator=(const Command& other) = default;
Command& Command::operator=(Command&& other) noexcept = default;
Command::~Command() = default;

Encoded encode(const Event& event) {
    return std::visit(
        [](const auto& happened) {
            if constexpr (requires { happened.of; }) {
                return encode(happened);
            } else {
                return Encoded{happened.kName, wire::write(happened)};
            }
        },
        event.of);
}

namespace {

template <class AreaEvent>
Result<Event> widened(Result<AreaEvent> decoded) {
    TRY(AreaEvent event, std::move(decoded));
    return Event(std::move(event));
}

template <class AreaCommand>
Result<Command> named(const std::string& name, Result<AreaCommand> read) {
    TRY(AreaCommand command, std::move(read));
    return Command{name, std::move(command)};
}

} // namespace

Result<Event> decode(std::string_view name, const wire::Json& body, wire::Reading& reading) {
    if (auto event = decisions::decode(name, body, reading)) return widened(*std::move(event));
    if (auto event = meetings::decode(name, body, reading)) return widened(*std::move(event));
    if (auto event = agreements::decode(name, body, reading)) return widened(*std::move(event));
    if (auto event = record::decode(name, body, reading)) return widened(*std::move(event));
    if (auto event = parties::decode(name, body, reading)) return widened(*std::move(event));
    if (auto event = authority::decode(name, body, reading)) return widened(*std::move(event));
    if (auto event = programme::decode(name, body, reading)) return widened(*std::move(event));
    if (name == effects::EffectsBroughtAbout::kName) {
        return widened(wire::read<effects::EffectsBroughtAbout>(body, reading));
    }
    if (name == effects::EffectsEnded::kName)
        return widened(wire::read<effects::EffectsEnded>(body, reading));
    return Refusal{Reason::malformed,
                   "event.unknown",
                   "/event",
                   fmt::format("No event is called {}.", name),
                   {}};
}

Result<Command> read_command(const std::string& name, const wire::Json& json,
                             wire::Reading& reading) {
    if (auto command = meetings::read_command(name, json, reading))
        return named(name, *std::move(command));
    if (auto command = decisions::read_command(name, json, reading))
        return named(name, *std::move(command));
    if (auto command = agreements::read_command(name, json, reading))
        return named(name, *std::move(command));
    if (auto command = parties::read_command(name, json, reading))
        return named(name, *std::move(command));
    if (auto command = authority::read_command(name, json, reading))
        return named(name, *std::move(command));
    if (auto command = programme::read_command(name, json, reading))
        return named(name, *std::move(command));
    if (auto command = record::read_command(name, json, reading))
        return named(name, *std::move(command));
    return malformed("command.unknown", "/command",
                     fmt::format("There is no command \"{}\".", name),
                     "\"concordat commands\" lists every command with its fields.");
}

std::vector<CommandWords> commands() {
    std::vector<CommandWords> all = record::commands();
    for (auto&& area : {parties::commands(), meetings::commands(), decisions::commands(),
                        agreements::commands(), authority::commands(), programme::commands()}) {
        all.insert(all.end(), area.begin(), area.end());
    }
    std::sort(all.begin(), all.end(),
              [](const CommandWords& a, const CommandWords& b) { return a.name < b.name; });
    return all;
}

} // namespace concordat
