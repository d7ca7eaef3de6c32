// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine.hpp"
#include "bin/verbs.hpp"
#include "bin/why_text.hpp"
#include "views/any.hpp"
#include "web/asked.hpp"
#include "web/twin.hpp"
#include "wire/json.hpp"

#include <boost/json.hpp>
#include <fmt/format.h>

namespace concordat::bin {

namespace {

void print_value(const wire::Json& value, int depth);

bool is_nothing(const wire::Json& value) {
    return value.is_null() || (value.is_array() && value.get_array().empty()) ||
           (value.is_string() && value.get_string().empty());
}

void print_member(std::string_view name, const wire::Json& value, int depth) {
    if (is_nothing(value)) return;
    std::string label(name);
    std::replace(label.begin(), label.end(), '_', ' ');
    if (value.is_object() || value.is_array()) {
        fmt::print("{:{}}{}\n", "", depth, label);
        print_value(value, depth + 2);
    } else {
        fmt::print("{:{}}{:<{}} ", "", depth, label, std::max(4, 26 - depth));
        print_value(value, 0);
    }
}

/// A view for people: one line for each fact that there is.
void print_value(const wire::Json& value, int depth) {
    if (value.is_object()) {
        for (const auto& member : value.get_object())
            print_member(member.key(), member.value(), depth);
    } else if (value.is_array()) {
        for (const wire::Json& element : value.get_array()) {
            if (!element.is_object()) fmt::print("{:{}}- ", "", depth);
            print_value(element, element.is_object() ? depth : 0);
            if (element.is_object()) fmt::print("\n");
        }
    } else if (value.is_string()) {
        fmt::print("{}\n", std::string_view(value.get_string()));
    } else {
        fmt::print("{}\n", wire::canonical(value));
    }
}

Result<views::AnyView> view_of(const app::Question& question) {
    const views::Lookup lookup = [&](const Text& text) { return question.words(text.commitment); };
    const auto reader =
        question.reader == app::Reader::public_ ? views::Reader::public_ : views::Reader::custodian;
    const views::Seen seen(question.state, reader, question.as_at.value_or(question.today),
                           question.today, lookup);
    return views::view_of(seen, question.view, views::Query{});
}

std::string as_json(const views::AnyView& view) {
    return std::visit([](const auto& page) { return web::twin(page); }, view);
}

void print(const views::AnyView& view) {
    if (const auto* why = std::get_if<views::WhyPage>(&view))
        fmt::print("{}", in_text(*why));
    else
        print_value(wire::parse_json(as_json(view)).value().value, 0);
}

} // namespace

Result<std::string> look(const app::Question& question) {
    TRY(const views::AnyView view, view_of(question));
    return as_json(view);
}

Exit run(const Show& verb) {
    const auto ledger = ledger::Ledger::open(verb.data, ledger::Mode::read);
    if (!ledger) return report(ledger.refusal());
    const auto known_at = verb.known_at.value_or(std::numeric_limits<ledger::Instant>::max());
    const auto loaded = app::load(*ledger, verb.data, build(), {.known_at = known_at});
    if (!loaded) return report(loaded.refusal());
    const Day today = app::london_day(verb.known_at.value_or(app::now()));
    if (verb.as_at && today < *verb.as_at) return report(web::in_the_future(today, ""));
    const auto view = view_of(app::Question{
        .state = loaded->version.state,
        .view = verb.thing,
        .reader = verb.as_public ? app::Reader::public_ : app::Reader::custodian,
        .as_at = verb.as_at,
        .today = today,
        .words = [&](const Digest& commitment) { return ledger->words(commitment); },
    });
    if (!view) return report(view.refusal());
    if (verb.json) {
        fmt::print("{}\n", as_json(*view));
    } else {
        print(*view);
    }
    return Exit::done;
}

} // namespace concordat::bin
