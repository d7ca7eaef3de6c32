// SPDX-License-Identifier: GPL-3.0-or-later
// A command as JSON, after so many commands of the example: "12 {"command":"rename",...}".
//
// Holds   no crash, in bounded time; what is read is read the same from its canonical JSON, texts
//         and digest included; a refusal names its rule and changes nothing; every event is read
//         back from the ledger's JSON as it was written, and the state folded from those is the
//         live one.
#include "app/request.hpp"
#include "example.hpp"
#include "trial.hpp"
#include "wire/json.hpp"

#include <charconv>

namespace concordat::fuzz {

namespace {

constexpr auto kFrom = wire::Reading::From::json;

/// Takes the number of commands, and the blank behind it, from the front; 0 where there is none.
std::size_t take_number(std::string_view& bytes) {
    std::uint16_t number = 0;
    const char* end = std::from_chars(bytes.data(), bytes.data() + bytes.size(), number).ptr;
    bytes.remove_prefix(static_cast<std::size_t>(end - bytes.data()));
    if (bytes.starts_with(' ')) bytes.remove_prefix(1);
    return number;
}

void read_again(const wire::Json& json, const app::Request& request) {
    const auto document = wire::parse_json(wire::canonical(json));
    hold(static_cast<bool>(document), "canonical JSON is JSON");
    hold(wire::canonical(document->value) == wire::canonical(json), "canonical JSON stays");
    const auto again = app::read_request(document->value, kFrom, Digest{});
    hold(again && again->digest == request.digest && again->id == request.id &&
             again->on == request.on && again->by == request.by && again->texts == request.texts,
         "a command is read the same from its canonical JSON");
    for (const Sealed& text : request.texts)
        hold(seal(text.words, text.salt) == text, "a text is sealed by its words and salt");
}

/// The happening as the ledger gives it back.
Happening recorded(const Happening& happening) {
    const Encoded encoded = encode(happening.event);
    const auto document = wire::parse_json(encoded.body);
    hold(document && wire::canonical(document->value) == encoded.body,
         "the body of an event is canonical JSON");
    wire::Reading reading;
    auto decoded = decode(encoded.name, document->value, reading);
    hold(decoded && encode(*decoded).body == encoded.body, "an event is read as it was written");
    return Happening{happening.effective, std::move(decoded).value()};
}

void carry_out_on(const State& before, const app::Request& request) {
    State state = before;
    const auto happened =
        carry_out(state, request.command, Context{request.on, kToday, request.by});
    if (!happened) {
        hold(!happened.refusal().rule.empty() && !happened.refusal().message.empty(),
             "a refusal names its rule and says why");
        hold(state.entries == before.entries, "a refusal changes nothing");
        return;
    }
    State rebuilt = before;
    for (const Happening& happening : *happened)
        apply(rebuilt, recorded(happening));
    hold(to_bytes(rebuilt) == to_bytes(state), "a rebuild equals the live state");
}

} // namespace

void try_input(std::string_view bytes) {
    static const Story kStory = tell_example();
    const State& before = state_after(kStory, take_number(bytes));
    const auto document = wire::parse_json(bytes);
    if (!document) return;
    const auto request = app::read_request(document->value, kFrom, Digest{});
    if (!request) {
        hold(!request.refusal().rule.empty() && !request.refusal().message.empty(),
             "a refusal names its rule and says why");
        return;
    }
    read_again(document->value, *request);
    carry_out_on(before, *request);
}

} // namespace concordat::fuzz
