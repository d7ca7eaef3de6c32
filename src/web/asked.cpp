// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/asked.hpp"

#include "http/target.hpp"

#include <charconv>

#include <fmt/format.h>

namespace concordat::web {

namespace {

std::optional<int> number(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || text.empty())
        return std::nullopt;
    return value;
}

Refusal refuse(std::string rule, std::string field, std::string message, std::string remedy) {
    return {Reason::malformed, std::move(rule), std::move(field), std::move(message),
            std::move(remedy)};
}

Refusal bad_as_at(std::string_view written) {
    return refuse("as-at.malformed", "/as-at",
                  fmt::format("\"{}\" is not a day of the calendar.", written),
                  "Give the day, the month and the year, for example 17 12 2015.");
}

Refusal bad_filter(std::string_view name) {
    return refuse("list.day-malformed", fmt::format("/{}", name),
                  fmt::format("Decided {} must be a date, such as 17 12 2015", name),
                  "Give the day, the month and the year.");
}

std::optional<Day> read_day(const DayFields& fields) {
    const auto day = number(fields.day);
    const auto month = number(fields.month);
    const auto year = number(fields.year);
    if (!day || !month || !year || *day < 1 || *day > 31 || *month < 1 || *month > 12 ||
        *year < 1 || *year > 9999)
        return std::nullopt;
    const auto parsed = parse_day(fmt::format("{:04}-{:02}-{:02}", *year, *month, *day));
    return parsed ? std::optional(*parsed) : std::nullopt;
}

std::string written_out(const DayFields& fields) {
    return fmt::format("{} {} {}", fields.day, fields.month, fields.year);
}

/// "1", "3" and "2016" of "1/3/2016"; all in the first field where it has no three parts.
DayFields parts_of(std::string_view written) {
    constexpr std::string_view kBetween = "/-. ";
    const auto first = written.find_first_of(kBetween);
    const auto second = first == written.npos ? first : written.find_first_of(kBetween, first + 1);
    if (second == written.npos) return {std::string(written), {}, {}};
    return {std::string(written.substr(0, first)),
            std::string(written.substr(first + 1, second - first - 1)),
            std::string(written.substr(second + 1))};
}

/// A day of the filter, whichever way it is written.
std::optional<Day> read_filter(Asked& asked, const std::vector<http::Parameter>& question,
                               const char* name, DayFields& fields) {
    fields = day_fields(question, name);
    std::optional<Day> day = read_day(fields);
    bool given = !fields.empty();
    asked.by_form = asked.by_form || given;
    for (const http::Parameter& one : question) {
        if (one.name != name || one.value.empty()) continue;
        const auto parsed = parse_day(one.value);
        given = true;
        if (parsed) {
            day = *parsed;
            fields = day_fields(*day);
        } else {
            fields = parts_of(one.value);
        }
    }
    if (given && !day) asked.wrong.push_back(bad_filter(name));
    if (day) asked.kept.emplace_back(name, text(*day));
    return day;
}

/// As the words of choices are written: "in_force".
bool is_a_word(std::string_view text) {
    return text.size() <= 40 && text.find_first_not_of("abcdefghijklmnopqrstuvwxyz_-") == text.npos;
}

Result<void> read_one(Asked& asked, const http::Parameter& one) {
    if (one.value.empty()) return {};
    if (one.name == "as-at") {
        const auto day = parse_day(one.value);
        if (!day) return bad_as_at(one.value);
        asked.as_at = *day;
    } else if (one.name == "body") {
        auto body = BodyId::parse(one.value);
        if (!body) {
            return refuse("list.body-malformed", "/body",
                          fmt::format("\"{}\" is not the id of a body.", one.value),
                          "Choose the body from the list.");
        }
        asked.query.body = *std::move(body);
        asked.kept.emplace_back(one.name, one.value);
    } else if (one.name == "state" || one.name == "sort" || one.name == "about") {
        if (!is_a_word(one.value)) {
            return refuse("list.choice-malformed", "/" + one.name,
                          fmt::format("\"{}\" is none of the choices.", one.value),
                          "Choose from the list.");
        }
        (one.name == "state"  ? asked.query.state
         : one.name == "sort" ? asked.query.sort
                              : asked.query.about) = one.value;
        asked.kept.emplace_back(one.name, one.value);
    } else if (one.name == "board") {
        auto board = BoardId::parse(one.value);
        if (!board) {
            return refuse("list.board-malformed", "/board",
                          fmt::format("\"{}\" is not the id of a board.", one.value),
                          "Choose the board from the list.");
        }
        asked.query.board = *std::move(board);
        asked.kept.emplace_back(one.name, one.value);
    } else if (one.name == "page") {
        const auto page = number(one.value);
        if (!page || *page < 1 || *page > 1000000) {
            return refuse("list.page-malformed", "/page",
                          fmt::format("\"{}\" is not the number of a page.", one.value),
                          "Pages count from 1.");
        }
        asked.query.page = *page;
    }
    return {};
}

Result<void> read_as_at(Asked& asked, const std::vector<http::Parameter>& question, Day today) {
    const DayFields fields = day_fields(question, "as-at");
    if (!fields.empty()) {
        asked.as_at = read_day(fields);
        asked.by_form = true;
        if (!asked.as_at) return bad_as_at(written_out(fields));
    }
    if (asked.as_at && today < *asked.as_at) {
        return in_the_future(today, "/as-at");
    }
    return {};
}

} // namespace

Refusal in_the_future(Day today, std::string field) {
    return refuse("as-at.in-the-future", std::move(field), "Choose a day up to today.",
                  fmt::format("Today is {}.", in_words(today)));
}

std::string encoded(const std::vector<std::pair<std::string, std::string>>& parameters) {
    std::vector<http::Parameter> question;
    for (const auto& [name, value] : parameters)
        question.push_back({name, value});
    return http::encode_query(question);
}

std::vector<std::pair<std::string, std::string>> Times::parameters() const {
    std::vector<std::pair<std::string, std::string>> all;
    if (as_at) all.emplace_back("as-at", text(*as_at));
    if (!known_at.empty()) all.emplace_back("known-at", known_at);
    return all;
}

KnownAtAsked read_known_at(const std::vector<http::Parameter>& question) {
    KnownAtAsked asked;
    for (const http::Parameter& one : question) {
        if (one.name != "known-at") continue;
        asked.is_named = true;
        asked.written = one.value;
        if (const auto day = parse_day(one.value)) asked.fields = day_fields(*day);
    }
    const DayFields fields = day_fields(question, "known-at");
    if (fields.empty()) return asked;
    const auto day = read_day(fields);
    return {.is_named = true,
            .written = day ? text(*day) : written_out(fields),
            .fields = fields,
            .by_form = true};
}

Result<Asked> read_question(const std::vector<http::Parameter>& question, Day today) {
    Asked asked;
    for (const http::Parameter& one : question)
        TRY_DO(read_one(asked, one));
    asked.query.from = read_filter(asked, question, "from", asked.from);
    asked.query.to = read_filter(asked, question, "to", asked.to);
    if (asked.query.from && asked.query.to && *asked.query.to < *asked.query.from) {
        asked.wrong.push_back(refuse("list.ends-before-it-begins", "/to",
                                     "Decided to must be the same day as Decided from, or later",
                                     "Choose days in their order."));
    }
    TRY_DO(read_as_at(asked, question, today));
    return asked;
}

DayFields day_fields(const std::vector<http::Parameter>& question, std::string_view name) {
    DayFields fields;
    for (const http::Parameter& one : question) {
        if (!one.name.starts_with(name)) continue;
        const std::string_view part = std::string_view(one.name).substr(name.size());
        if (part == "-day") fields.day = one.value;
        if (part == "-month") fields.month = one.value;
        if (part == "-year") fields.year = one.value;
    }
    return fields;
}

DayFields day_fields(Day day) {
    const std::string written = text(day);
    const auto plain = [](std::string_view digits) {
        return std::string(digits.substr(digits.starts_with('0') ? 1 : 0));
    };
    return {plain(std::string_view(written).substr(8, 2)),
            plain(std::string_view(written).substr(5, 2)), written.substr(0, 4)};
}

} // namespace concordat::web
