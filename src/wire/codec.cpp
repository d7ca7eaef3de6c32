// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/codec.hpp"

#include "base/utf8.hpp"

#include <algorithm>
#include <charconv>

#include <boost/json.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace concordat::wire {

namespace {

constexpr std::int64_t kLargestNumber = (std::int64_t{1} << 53) - 1;

/// Refuses what is not text of the allowed kind and length, or is only blank.
Result<std::string_view> read_words(const Json& json, const Path& path, std::size_t longest,
                                    bool lines) {
    if (!json.is_string()) return refuse_kind(path, "text");
    const std::string_view text = json.get_string();
    if (text.find_first_not_of(" \t\n") == std::string_view::npos) {
        return refuse(path, "text.empty", "This text is empty.",
                      "Leave the field out where there is none.");
    }
    if (text.size() > longest) {
        return refuse(
            path, "text.too-long",
            fmt::format("This text has {} bytes, more than the {} allowed.", text.size(), longest));
    }
    if (!is_plain_text(text, lines)) {
        return refuse(path, "text.not-plain",
                      "This text has characters that control or turn round what is read, or is not "
                      "UTF-8.");
    }
    return text;
}

/// A number or truth value; in YAML it comes as the text written.
template <class Value>
Result<Value> parse_scalar(const Json& json, const Path& path, Reading::From from,
                           std::string_view wanted,
                           Result<Value> (*parse)(std::string_view, const Path&)) {
    if (from == Reading::From::yaml && json.is_string()) return parse(json.get_string(), path);
    return refuse_kind(path, wanted);
}

Result<std::int64_t> parse_number(std::string_view text, const Path& path) {
    std::int64_t value = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
    if (end.ec != std::errc{} || end.ptr != text.data() + text.size())
        return refuse_kind(path, "a whole number");
    return value;
}

Result<bool> parse_truth(std::string_view text, const Path& path) {
    if (text == "true") return true;
    if (text == "false") return false;
    return refuse_kind(path, "true or false");
}

Digest salt_for(const Reading& reading) {
    const std::string_view salt(reinterpret_cast<const char*>(reading.salt.bytes.data()),
                                reading.salt.bytes.size());
    return sha256({salt, std::to_string(reading.texts.size())});
}

} // namespace

std::string Path::pointer() const {
    if (up == nullptr) return {};
    return wire::pointer(up->pointer(), step.empty() ? std::to_string(index) : std::string(step));
}

Refusal refuse(const Path& path, std::string rule, std::string message, std::string remedy) {
    return Refusal{.reason = Reason::malformed,
                   .rule = std::move(rule),
                   .field = path.pointer(),
                   .message = std::move(message),
                   .remedy = std::move(remedy)};
}

Refusal refuse_kind(const Path& path, std::string_view wanted) {
    return refuse(path, "field.wrong-kind", fmt::format("This must be {}.", wanted));
}

Result<std::string_view> read_token(const Json& json, const Path& path, std::string_view wanted) {
    if (!json.is_string()) return refuse_kind(path, wanted);
    return std::string_view(json.get_string());
}

Result<void> Codec<std::string>::read(std::string& value, const Json& json, const Path& path,
                                      Reading& reading) {
    if (reading.is_command()) TRY_DO(read_words(json, path, kLongestName, false));
    TRY(const std::string_view text, read_token(json, path, "text"));
    value = text;
    return {};
}
void Codec<std::string>::write(const std::string& value, Writing& writing) {
    append_string(writing.out, value);
}
Json Codec<std::string>::schema() {
    return {{"type", "string"}, {"maxLength", kLongestName}};
}

Result<void> Codec<Text>::read(Text& value, const Json& json, const Path& path, Reading& reading) {
    if (!reading.is_command()) {
        TRY_DO(Codec<Digest>::read(value.commitment, json, path, reading));
        if (reading.referred != nullptr && !value.empty())
            reading.referred->push_back(value.commitment);
        return {};
    }
    TRY(const std::string_view words, read_words(json, path, kLongestText, true));
    reading.texts.push_back(seal(std::string(words), salt_for(reading)));
    value = reading.texts.back().text();
    return {};
}
void Codec<Text>::write(const Text& value, Writing& writing) {
    Codec<Digest>::write(value.commitment, writing);
}
Json Codec<Text>::schema() {
    return {{"type", "string"}, {"maxLength", kLongestText}};
}

Result<void> Codec<Digest>::read(Digest& value, const Json& json, const Path& path, Reading&) {
    TRY(const std::string_view text, read_token(json, path, "a digest"));
    const auto digest = parse_digest(text);
    if (!digest) return refuse_kind(path, "64 hexadecimal digits");
    value = *digest;
    return {};
}
void Codec<Digest>::write(const Digest& value, Writing& writing) {
    append_string(writing.out, hex(value));
}
Json Codec<Digest>::schema() {
    return {{"type", "string"}, {"pattern", "^[0-9a-f]{64}$"}};
}

Result<void> Codec<std::int64_t>::read(std::int64_t& value, const Json& json, const Path& path,
                                       Reading& reading) {
    if (json.is_int64()) {
        value = json.get_int64();
    } else {
        TRY(value, parse_scalar(json, path, reading.from, "a whole number", &parse_number));
    }
    if (value < -kLargestNumber || value > kLargestNumber) {
        return refuse(path, "number.out-of-range",
                      fmt::format("{} is beyond plus or minus 2^53 - 1.", value));
    }
    return {};
}
void Codec<std::int64_t>::write(std::int64_t value, Writing& writing) {
    fmt::format_to(std::back_inserter(writing.out), "{}", value);
}
Json Codec<std::int64_t>::schema() {
    return {{"type", "integer"}};
}

Result<void> Codec<int>::read(int& value, const Json& json, const Path& path, Reading& reading) {
    std::int64_t wide = 0;
    TRY_DO(Codec<std::int64_t>::read(wide, json, path, reading));
    if (wide < -1'000'000'000 || wide > 1'000'000'000) {
        return refuse(path, "number.out-of-range", fmt::format("{} is out of range here.", wide));
    }
    value = static_cast<int>(wide);
    return {};
}
void Codec<int>::write(int value, Writing& writing) {
    Codec<std::int64_t>::write(value, writing);
}
Json Codec<int>::schema() {
    return {{"type", "integer"}};
}

Result<void> Codec<bool>::read(bool& value, const Json& json, const Path& path, Reading& reading) {
    if (json.is_bool()) {
        value = json.get_bool();
        return {};
    }
    TRY(value, parse_scalar(json, path, reading.from, "true or false", &parse_truth));
    return {};
}
void Codec<bool>::write(bool value, Writing& writing) {
    writing.out += value ? "true" : "false";
}
Json Codec<bool>::schema() {
    return {{"type", "boolean"}};
}

Result<void> Codec<Day>::read(Day& value, const Json& json, const Path& path, Reading&) {
    TRY(const std::string_view written, read_token(json, path, "a day"));
    return take(value, parse_day(written), path);
}
void Codec<Day>::write(Day value, Writing& writing) {
    append_string(writing.out, text(value));
}
Json Codec<Day>::schema() {
    return {{"type", "string"}, {"format", "date"}};
}

namespace {

struct Between {
    std::vector<Day> between;
    std::optional<std::string> words;
};
BOOST_DESCRIBE_STRUCT(Between, (), (between, words))

} // namespace

Result<void> Codec<Date>::read(Date& value, const Json& json, const Path& path, Reading& reading) {
    if (!json.is_object()) {
        Day day;
        TRY_DO(Codec<Day>::read(day, json, path, reading));
        value = Date::on(day);
        return {};
    }
    Between range;
    TRY_DO(Codec<Between>::read(range, json, path, reading));
    if (range.between.size() != 2 || range.between[1] < range.between[0]) {
        return refuse(path, "date.range",
                      "A date between two days names the earlier day, then the later.");
    }
    value = Date{range.between[0], range.between[1], range.words.value_or("")};
    return {};
}
void Codec<Date>::write(const Date& value, Writing& writing) {
    if (value.is_known() && value.words.empty()) return Codec<Day>::write(value.from, writing);
    Between range{{value.from, value.through}, std::nullopt};
    if (!value.words.empty()) range.words = value.words;
    Codec<Between>::write(range, writing);
}
Json Codec<Date>::schema() {
    return {{"anyOf", boost::json::array{Codec<Day>::schema(), Codec<Between>::schema()}}};
}

Json id_schema(std::string_view kind) {
    const auto pattern = kind.empty() ? std::string("^[a-z-]+/[a-z0-9./-]+$")
                                      : fmt::format("^{}/[a-z0-9./-]+$", kind);
    return {{"type", "string"}, {"pattern", pattern}};
}

Result<std::int64_t> read_enum(std::span<const EnumName> names, const Json& json,
                               const Path& path) {
    if (json.is_string()) {
        for (const EnumName& name : names) {
            if (name.name == std::string_view(json.get_string())) return name.value;
        }
    }
    std::vector<std::string_view> known;
    for (const EnumName& name : names)
        known.push_back(name.name);
    return refuse(path, "field.not-a-choice",
                  fmt::format("This must be one of: {}.", fmt::join(known, ", ")));
}

std::string_view enum_name(std::span<const EnumName> names, std::int64_t value) {
    for (const EnumName& name : names) {
        if (name.value == value) return name.name;
    }
    return "?";
}

std::string spoken(std::string_view word) {
    std::string words(word);
    std::replace(words.begin(), words.end(), '_', ' ');
    return words;
}

Json enum_schema(std::span<const EnumName> names) {
    boost::json::array choices;
    for (const EnumName& name : names)
        choices.emplace_back(name.name);
    return {{"enum", std::move(choices)}};
}

Json list_schema(Json element) {
    return {{"type", "array"}, {"items", std::move(element)}};
}

Json alternatives_schema(std::vector<std::pair<std::string_view, Json>> alternatives) {
    boost::json::array all;
    for (auto& [tag, schema] : alternatives) {
        all.push_back({{"type", "object"},
                       {"properties", {{tag, std::move(schema)}}},
                       {"required", boost::json::array{tag}},
                       {"additionalProperties", false}});
    }
    return {{"oneOf", std::move(all)}};
}

Refusal refuse_alternative(const Path& path, const std::vector<std::string_view>& known) {
    return refuse(
        path, "field.not-a-choice",
        fmt::format("This must be an object with one member of: {}.", fmt::join(known, ", ")));
}

namespace {

Refusal refuse_unknown(std::span<const Field> fields, const Path& path, std::string_view name) {
    std::vector<std::string_view> known;
    for (const Field& field : fields)
        known.push_back(field.name);
    return refuse(Path{&path, name, 0}, "field.unknown",
                  fmt::format("There is no field \"{}\" here.", name),
                  fmt::format("The fields are: {}.", fmt::join(known, ", ")));
}

} // namespace

Result<void> read_object(std::span<const Field> fields, void* object, const Json& json,
                         const Path& path, Reading& reading) {
    if (!json.is_object()) return refuse_kind(path, "an object");
    std::uint64_t seen = 0;
    for (const auto& member : json.get_object()) {
        const std::string_view name = member.key();
        const auto field = std::find_if(fields.begin(), fields.end(),
                                        [&](const Field& f) { return f.name == name; });
        if (field == fields.end()) return refuse_unknown(fields, path, name);
        seen |= std::uint64_t{1} << (field - fields.begin());
        TRY_DO(field->read(object, member.value(), Path{&path, field->name, 0}, reading));
    }
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].required && (seen >> i & 1) == 0) {
            return refuse(Path{&path, fields[i].name, 0}, "field.missing",
                          fmt::format("The field \"{}\" is missing.", fields[i].name));
        }
    }
    return {};
}

void write_object(const Fields& fields, const void* object, Writing& writing) {
    writing.out += '{';
    bool first = true;
    const bool for_ledger = writing.whom == Writing::For::ledger;
    for (const Field& field : for_ledger ? fields.canonical : fields.declared) {
        if (for_ledger && field.absent(object)) continue;
        if (!std::exchange(first, false)) writing.out += ',';
        append_string(writing.out, field.name);
        writing.out += ':';
        field.write(object, writing);
    }
    writing.out += '}';
}

Json object_schema(std::span<const Field> fields) {
    boost::json::object properties;
    boost::json::array required;
    for (const Field& field : fields) {
        properties.emplace(field.name, field.schema());
        if (field.required) required.emplace_back(field.name);
    }
    return {{"type", "object"},
            {"properties", std::move(properties)},
            {"required", std::move(required)},
            {"additionalProperties", false}};
}

void sort_fields(std::span<Field> fields) {
    std::sort(fields.begin(), fields.end(),
              [](const Field& a, const Field& b) { return a.name < b.name; });
}

} // namespace concordat::wire
