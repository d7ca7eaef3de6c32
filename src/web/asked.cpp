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

Result<Day> read_day(const DayFields& fields) {
    const auto day = number(fields.day);
    const auto month = number(fields.month);
    const auto year = number(fields.year);
    const std::string written = fmt::format("{} {} {}", fields.day, fields.month, fields.year);
    if (!day || !month || !year || *day < 1 || *day > 31 || *month < 1 || *month > 12 ||
        *year < 1 || *year > 9999)
        return bad_as_at(written);
    const auto parsed = parse_day(fmt::format("{:04}-{:02}-{:02}", *year, *month, *day));
    if (!parsed) return bad_as_at(written);
    return *parsed;
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
    } else if (one.name == "from" || one.name == "to") {
        const auto day = parse_day(one.value);
        if (!day) {
            return refuse("list.day-malformed", "/" + one.name,
                          fmt::format("\"{}\" is not a day of the calendar.", one.value),
                          "Give the day as 2015-12-17.");
        }
        (one.name == "from" ? asked.query.from : asked.query.to) = *day;
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

} // namespace

Result<Asked> read_question(const std::vector<http::Parameter>& question) {
    Asked asked;
    for (const http::Parameter& one : question)
        TRY_DO(read_one(asked, one));
    if (const DayFields fields = day_fields(question); !fields.empty()) {
        TRY(asked.as_at, read_day(fields));
        asked.by_form = true;
    }
    return asked;
}

DayFields day_fields(const std::vector<http::Parameter>& question) {
    DayFields fields;
    for (const http::Parameter& one : question) {
        if (one.name == "as-at-day") fields.day = one.value;
        if (one.name == "as-at-month") fields.month = one.value;
        if (one.name == "as-at-year") fields.year = one.value;
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
