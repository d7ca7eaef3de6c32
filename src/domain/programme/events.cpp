// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programme/events.hpp"

namespace concordat::programme {

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

Result<Events> decide(const Ground& ground, const Command& command, const Context& context) {
    return std::visit([&](const auto& act) { return decide(ground, act, context); }, command.of);
}

void apply(Programme& programme, const Event& event, const Stamp& stamp) {
    std::visit([&](const auto& happened) { apply(programme, happened, stamp); }, event.of);
}

Encoded encode(const Event& event) {
    return encode_held(event);
}

std::optional<Result<Event>> decode(std::string_view name, const wire::Json& body,
                                    wire::Reading& reading) {
    return read_named<Event>(name, body, reading);
}

std::optional<Result<Command>> read_command(std::string_view name, const wire::Json& json,
                                            wire::Reading& reading) {
    return read_named<Command>(name, json, reading);
}

std::vector<CommandWords> commands() {
    return Alternatives<Command>::words();
}

} // namespace concordat::programme
