// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/entry.hpp"

#include <boost/json.hpp>
#include <fmt/format.h>

namespace concordat::ledger {

namespace {

namespace json = boost::json;

void add_escaped(std::string& to, unsigned char c) {
    switch (c) {
    case '"':
        to += "\\\"";
        return;
    case '\\':
        to += "\\\\";
        return;
    case '\b':
        to += "\\b";
        return;
    case '\t':
        to += "\\t";
        return;
    case '\n':
        to += "\\n";
        return;
    case '\f':
        to += "\\f";
        return;
    case '\r':
        to += "\\r";
        return;
    default:
        break;
    }
    if (c < 0x20)
        to += fmt::format("\\u{:04x}", c);
    else
        to += static_cast<char>(c);
}

void add_string(std::string& to, std::string_view text) {
    to += '"';
    for (char c : text)
        add_escaped(to, static_cast<unsigned char>(c));
    to += '"';
}

const json::object* object_at(const json::object& of, std::string_view name) {
    const json::value* value = of.if_contains(name);
    return value == nullptr ? nullptr : value->if_object();
}

/// False where there is no such text; `to` then stays as it was.
bool read(const json::object& of, std::string_view name, std::string& to) {
    const json::value* value = of.if_contains(name);
    const json::string* text = value == nullptr ? nullptr : value->if_string();
    if (text != nullptr) to.assign(text->data(), text->size());
    return text != nullptr;
}

bool read(const json::object& of, std::string_view name, Digest& to) {
    std::string text;
    if (!read(of, name, text)) return false;
    const std::optional<Digest> digest = parse_digest(text);
    if (digest) to = *digest;
    return digest.has_value();
}

template <class T, class Parse>
bool read(const json::object& of, std::string_view name, T& to, Parse parse) {
    std::string text;
    if (!read(of, name, text)) return false;
    const Result<T> parsed = parse(text);
    if (parsed) to = *parsed;
    return static_cast<bool>(parsed);
}

bool read(const json::object& of, std::string_view name, std::int64_t& to) {
    const json::value* value = of.if_contains(name);
    const std::int64_t* number = value == nullptr ? nullptr : value->if_int64();
    if (number != nullptr) to = *number;
    return number != nullptr;
}

std::optional<Envelope> read_envelope(const json::object& entry) {
    const json::object* actor = object_at(entry, "actor");
    const json::object* command = object_at(entry, "command");
    if (actor == nullptr || command == nullptr || object_at(entry, "body") == nullptr)
        return std::nullopt;
    Envelope envelope;
    const bool has_office = actor->contains("office");
    const bool whole = read(*actor, "account", envelope.account) &&
                       (!has_office || read(*actor, "office", envelope.office)) &&
                       read(*command, "digest", envelope.command_digest) &&
                       read(*command, "id", envelope.command) &&
                       read(entry, "effective", envelope.effective, parse_day) &&
                       read(entry, "event", envelope.event) &&
                       read(entry, "previous", envelope.previous) &&
                       read(entry, "recorded", envelope.recorded, parse_instant) &&
                       read(entry, "sequence", envelope.number);
    if (!whole) return std::nullopt;
    return envelope;
}

} // namespace

Envelope envelope_of(const Draft& draft, const Place& place) {
    return Envelope{.number = place.number,
                    .recorded = place.recorded,
                    .previous = place.previous,
                    .effective = draft.effective,
                    .account = draft.account,
                    .office = draft.office,
                    .command = draft.command,
                    .command_digest = draft.command_digest,
                    .event = draft.event};
}

std::string compose(const Draft& draft, const Place& place) {
    std::string bytes;
    constexpr std::size_t kEnvelope = 420;
    bytes.reserve(kEnvelope + draft.body.size());
    bytes += R"({"actor":{"account":)";
    add_string(bytes, draft.account);
    if (!draft.office.empty()) {
        bytes += R"(,"office":)";
        add_string(bytes, draft.office);
    }
    bytes += R"(},"body":)";
    bytes += draft.body;
    bytes += R"(,"command":{"digest":")";
    bytes += hex(draft.command_digest);
    bytes += R"(","id":)";
    add_string(bytes, draft.command);
    bytes += R"(},"effective":")";
    bytes += concordat::text(draft.effective);
    bytes += R"(","event":)";
    add_string(bytes, draft.event);
    bytes += R"(,"previous":")";
    bytes += hex(place.previous);
    bytes += R"(","recorded":")";
    bytes += text(place.recorded);
    bytes += R"(","sequence":)";
    bytes += std::to_string(place.number);
    bytes += '}';
    return bytes;
}

std::optional<Envelope> read_envelope(std::string_view bytes) {
    unsigned char room[8192];
    json::monotonic_resource memory(room, sizeof room);
    json::error_code error;
    const json::value value = json::parse(bytes, error, &memory);
    if (error || !value.is_object()) return std::nullopt;
    return read_envelope(value.get_object());
}

bool is_object(std::string_view body) {
    unsigned char room[8192];
    json::monotonic_resource memory(room, sizeof room);
    json::error_code error;
    const json::value value = json::parse(body, error, &memory);
    return !error && value.is_object();
}

std::optional<CommandId> uuid_bytes(std::string_view text) {
    constexpr std::string_view kShape = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    if (text.size() != kShape.size()) return std::nullopt;
    std::array<char, 16> bytes{};
    std::size_t digits = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (kShape[i] == '-') {
            if (c != '-') return std::nullopt;
            continue;
        }
        const bool is_number = c >= '0' && c <= '9';
        if (!is_number && (c < 'a' || c > 'f')) return std::nullopt;
        const int value = is_number ? c - '0' : c - 'a' + 10;
        char& byte = bytes[digits / 2];
        byte = static_cast<char>(digits % 2 == 0 ? value << 4 : byte | value);
        ++digits;
    }
    return bytes;
}

} // namespace concordat::ledger
