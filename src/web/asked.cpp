// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/asked.hpp"

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

std::optional<views::PlanState> state_named(std::string_view name) {
    using views::PlanState;
    if (name == "due") return PlanState::due;
    if (name == "late") return PlanState::late;
    if (name == "delivered") return PlanState::delivered;
    return std::nullopt;
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
    } else if (one.name == "board") {
        auto board = BoardId::parse(one.value);
        if (!board) {
            return refuse("list.board-malformed", "/board",
                          fmt::format("\"{}\" is not the id of a board.", one.value),
                          "Choose the board from the list.");
        }
        asked.query.board = *std::move(board);
        asked.kept.emplace_back(one.name, one.value);
    } else if (one.name == "state") {
        asked.query.state = state_named(one.value);
        if (!asked.query.state) {
            return refuse("list.state-malformed", "/state",
                          fmt::format("Nothing on the plan can be \"{}\".", one.value),
                          "Choose due, late or delivered.");
        }
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
        if (!asked.as_at)
            return bad_as_at(fmt::format("{} {} {}", fields.day, fields.month, fields.year));
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
