// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case_file.hpp"

#include "domain/acts.hpp"

#include <algorithm>

#include <boost/json.hpp>
#include <fmt/format.h>

namespace concordat::app {

namespace {

struct ExpectFields {
    std::string view;
    std::optional<std::string> path;
    std::optional<Day> as_at;
    std::optional<std::string> as_known_after;
    std::optional<Reader> reader;
};
BOOST_DESCRIBE_STRUCT(ExpectFields, (), (view, path, as_at, as_known_after, reader))

/// The refusal with the place of its step in front.
Refusal at_step(const CaseFile& file, std::size_t step, const wire::Place& place, Refusal refusal) {
    refusal.message = fmt::format("{}, step {} (line {}, column {}): {}", file.file, step + 1,
                                  place.line, place.column, refusal.message);
    return refusal;
}

/// A member's value taken out of an object; nothing where it is not there.
std::optional<wire::Json> take(boost::json::object& object, std::string_view key) {
    const auto member = object.find(key);
    if (member == object.end()) return std::nullopt;
    wire::Json value = std::move(member->value());
    object.erase(member);
    return value;
}

Result<std::string> word_of(const wire::Json& value, std::string_view key) {
    if (value.is_string()) return std::string(value.get_string());
    return malformed("field.wrong-kind", fmt::format("/{}", key),
                     fmt::format("\"{}\" must be text.", key));
}

/// Reads the steps of one file: each is a command, an expectation, or a command expected to be
/// refused.
class CaseReading {
public:
    CaseReading(CaseFile& file, const wire::Document& document)
        : file_(file), document_(document) {}

    Result<void> read() {
        if (!document_.value.is_object())
            return malformed("case.malformed", "", "A case file is a map.");
        boost::json::object object = document_.value.get_object();
        const auto name = take(object, "case");
        if (!name) return malformed("case.malformed", "/case", "A case file names its case.");
        TRY(file_.name, word_of(*name, "case"));
        day_ = take(object, "on");
        take(object, "says");
        take(object, "source");
        const auto steps = take(object, "steps");
        if (!steps || !steps->is_array())
            return malformed("case.malformed", "/steps", "A case file lists its steps.");
        if (!object.empty()) {
            return malformed(
                "case.malformed", fmt::format("/{}", std::string_view(object.begin()->key())),
                fmt::format("A case file has no \"{}\".", std::string_view(object.begin()->key())),
                "It has case, says, source, on and steps.");
        }
        for (const wire::Json& step : steps->get_array()) {
            const std::size_t number = file_.steps.size();
            const std::string pointer = fmt::format("/steps/{}", number);
            auto read = read_step(step, number);
            if (!read) {
                const std::string field = pointer + read.refusal().field;
                return at_step(file_, number, document_.place(field), std::move(read).refusal());
            }
            read.value().place = document_.place(pointer);
            file_.steps.push_back(std::move(read).value());
        }
        return {};
    }

private:
    Result<Step> read_step(const wire::Json& json, std::size_t number) {
        if (!json.is_object()) return malformed("case.malformed", "", "A step is a map.");
        boost::json::object object = json.get_object();
        Step step;
        if (const auto label = take(object, "step")) {
            TRY(step.label, word_of(*label, "step"));
            if (has_label(*step.label)) {
                return malformed("case.malformed", "/step",
                                 fmt::format("A step before this is called \"{}\".", *step.label),
                                 "Give each step that is referred to a name of its own.");
            }
        }
        if (const auto expect = take(object, "expect")) {
            TRY(step.of, read_expectation(*expect));
        } else if (const auto refused = take(object, "expect-refused")) {
            TRY(step.of, read_refusal(*refused, number));
        } else {
            TRY(step.of, read_command_step(std::move(object), number));
            return step;
        }
        if (object.empty()) return step;
        return malformed("case.malformed",
                         fmt::format("/{}", std::string_view(object.begin()->key())),
                         "An expectation stands alone in its step.");
    }

    bool has_label(const std::string& label) const {
        return std::any_of(file_.steps.begin(), file_.steps.end(),
                           [&](const Step& step) { return step.label == label; });
    }

    Result<Request> read_command_step(boost::json::object object, std::size_t number) {
        if (!object.contains("on") && day_) object.emplace("on", *day_);
        if (!object.contains("id")) object.emplace("id", step_id(file_.name, number));
        return read_request(object, wire::Reading::From::yaml, random_digest());
    }

    Result<Expectation> read_expectation(const wire::Json& json) {
        if (!json.is_object())
            return malformed("case.malformed", "/expect", "An expectation is a map.");
        boost::json::object object = json.get_object();
        auto value = take(object, "value");
        if (!value)
            return malformed("case.malformed", "/expect/value", "An expectation says which value.");
        // The words of the file have hyphens, those of a described struct underscores.
        for (const auto& [written, field] :
             {std::pair{"as-at", "as_at"}, {"as-known-after", "as_known_after"}}) {
            if (auto moved = take(object, written)) object.emplace(field, *std::move(moved));
        }
        // The whole view is at the empty path, which no other text may be.
        if (const auto* path = object.if_contains("path"); path != nullptr && *path == "")
            object.erase("path");
        auto reading = wire::Reading::of_command(wire::Reading::From::yaml, {});
        auto fields = wire::read<ExpectFields>(object, reading);
        if (!fields) {
            Refusal refusal = std::move(fields).refusal();
            std::replace(refusal.field.begin(), refusal.field.end(), '_', '-');
            refusal.field = "/expect" + refusal.field;
            return refusal;
        }
        return Expectation{fields->view,           fields->path.value_or(""),
                           *std::move(value),      fields->as_at,
                           fields->as_known_after, fields->reader.value_or(Reader::custodian)};
    }

    Result<ExpectedRefusal> read_refusal(const wire::Json& json, std::size_t number) {
        boost::json::object object = json.is_object() ? json.get_object() : boost::json::object{};
        const auto rule = take(object, "rule");
        const auto command = take(object, "command");
        if (!rule || !command || !command->is_object()) {
            return malformed("case.malformed", "/expect-refused",
                             "An expected refusal has a rule and a command.");
        }
        TRY(std::string rule_id, word_of(*rule, "rule"));
        return ExpectedRefusal{std::move(rule_id),
                               read_command_step(command->get_object(), number)};
    }

    CaseFile& file_;
    const wire::Document& document_;
    std::optional<wire::Json> day_;
};

/// Whether the view's value is the one expected. YAML has every scalar as text; `null`, or nothing,
/// is null.
bool is_same(const wire::Json& expected, const wire::Json& found) {
    if (expected.is_array() && found.is_array()) {
        const auto& left = expected.get_array();
        const auto& right = found.get_array();
        return left.size() == right.size() &&
               std::equal(left.begin(), left.end(), right.begin(),
                          [](const auto& a, const auto& b) { return is_same(a, b); });
    }
    if (expected.is_object() && found.is_object()) {
        const auto& right = found.get_object();
        return std::all_of(expected.get_object().begin(), expected.get_object().end(),
                           [&](const auto& member) {
                               const auto* value = right.if_contains(member.key());
                               return value != nullptr && is_same(member.value(), *value);
                           });
    }
    if (!expected.is_string()) return expected == found;
    if (found.is_string()) return expected.get_string() == found.get_string();
    return std::string_view(expected.get_string()) == wire::canonical(found);
}

/// Plays one file within a turn.
class Playing {
public:
    Playing(Turn& turn, const CaseFile& file, const Look& look)
        : turn_(turn), file_(file), look_(look) {}

    Result<CasePlayed> play() {
        if (was_played()) return CasePlayed{.again = true, .not_recorded = not_recorded()};
        for (std::size_t i = 0; i < file_.steps.size(); ++i) {
            const Step& step = file_.steps[i];
            auto done = std::visit([&](const auto& of) { return take(of); }, step.of);
            if (!done) return at_step(file_, i, step.place, std::move(done).refusal());
            if (step.label) versions_.emplace(*step.label, turn_.state());
        }
        return played_;
    }

private:
    bool is_recorded(const Request& request) const {
        const auto before = turn_.accepted_before(request.id);
        return before && before->command_digest == turn_.digest_of(request);
    }

    /// By its first command that changed something.
    bool was_played() const {
        for (const Step& step : file_.steps) {
            const auto* request = std::get_if<Request>(&step.of);
            if (request != nullptr && turn_.accepted_before(request->id))
                return is_recorded(*request);
        }
        return false;
    }

    std::size_t not_recorded() const {
        return static_cast<std::size_t>(
            std::count_if(file_.steps.begin(), file_.steps.end(), [&](const Step& step) {
                const auto* request = std::get_if<Request>(&step.of);
                return request != nullptr && !is_recorded(*request);
            }));
    }

    Result<void> take(const Request& request) {
        TRY_DO(turn_.carry_out(request));
        ++played_.commands;
        return {};
    }

    Result<void> take(const ExpectedRefusal& expected) {
        const Result<void> result =
            expected.request ? would_be(*expected.request) : expected.request.refusal();
        ++played_.expectations;
        if (!result && result.refusal().rule == expected.rule) return {};
        return Refusal{
            .reason = Reason::rule_broken,
            .rule = "expect.not-refused",
            .field = "/expect-refused",
            .message = fmt::format("expected a refusal by {}, but it was {}", expected.rule,
                                   result ? "accepted."
                                          : fmt::format("refused by {}: {}", result.refusal().rule,
                                                        result.refusal().message))};
    }

    /// What would become of the command, on a state of its own.
    Result<void> would_be(const Request& request) const {
        State state = turn_.state();
        TRY_DO(carry_out(state, request.command, turn_.context_of(request)));
        return {};
    }

    Result<void> take(const Expectation& expected) {
        ++played_.expectations;
        const State* state = &turn_.state();
        if (expected.as_known_after) {
            const auto version = versions_.find(*expected.as_known_after);
            if (version == versions_.end()) {
                return malformed("case.malformed", "/expect/as-known-after",
                                 fmt::format("No step before this is labelled \"{}\".",
                                             *expected.as_known_after));
            }
            state = &version->second;
        }
        TRY(const std::string view,
            look_(Question{*state, expected.view, expected.reader, expected.as_at, turn_.today(),
                           [&](const Digest& text) { return turn_.words(text); }}));
        TRY(const wire::Document document, wire::parse_json(view));
        boost::json::error_code error;
        const wire::Json* found = document.value.find_pointer(expected.path, error);
        if (found != nullptr && is_same(expected.value, *found)) return {};
        return Refusal{.reason = Reason::rule_broken,
                       .rule = "expect.differs",
                       .field = "/expect",
                       .message = fmt::format(
                           "{} at {}\n  expected  {}\n  found     {}", expected.view,
                           expected.path.empty() ? "the whole view" : expected.path,
                           wire::canonical(expected.value),
                           found != nullptr ? wire::canonical(*found) : "nothing at this path")};
    }

    Turn& turn_;
    const CaseFile& file_;
    const Look& look_;
    CasePlayed played_;
    std::map<std::string, State> versions_;
};

} // namespace

Result<CaseFile> read_case(std::string_view bytes, const std::string& file) {
    CaseFile read;
    read.file = file;
    auto document = wire::parse_yaml(bytes);
    Result<void> result =
        document ? CaseReading(read, *document).read() : Result<void>(document.refusal());
    if (result) return read;
    Refusal refusal = std::move(result).refusal();
    if (refusal.message.starts_with(file)) return refusal;
    const wire::Place place = document ? document->place(refusal.field) : wire::Place{};
    const std::string where =
        place.line > 0 ? fmt::format(" (line {}, column {})", place.line, place.column) : "";
    refusal.message = fmt::format("{}{}: {}", file, where, refusal.message);
    return refusal;
}

Result<CasePlayed> play(Engine& engine, const CaseFile& file, const Look& look,
                        const std::string& account) {
    CasePlayed played;
    const Answer answer = engine.take_turn(
        [&](Turn& turn) -> Result<void> {
            TRY(played, Playing(turn, file, look).play());
            return {};
        },
        account);
    if (answer.kind != Answer::Kind::accepted) return answer.refusal;
    return played;
}

} // namespace concordat::app
