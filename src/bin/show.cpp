// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clock.hpp"
#include "app/load.hpp"
#include "app/told.hpp"
#include "bin/verbs.hpp"
#include "bin/view_text.hpp"
#include "bin/why_text.hpp"
#include "views/any.hpp"
#include "web/asked.hpp"
#include "web/twin.hpp"
#include "wire/json.hpp"

#include <fmt/format.h>

namespace concordat::bin {

namespace {

Result<views::AnyView> view_of(const app::Question& question) {
    if (question.as_at && question.today < *question.as_at)
        return web::in_the_future(question.today, "");
    const views::Lookup lookup = [&](const Text& text) { return question.words(text.commitment); };
    const auto reader =
        question.reader == app::Reader::public_ ? views::Reader::public_ : views::Reader::custodian;
    const views::Seen seen(question.state, reader, question.as_at.value_or(question.today),
                           question.today, lookup, question.entries);
    return views::view_of(seen, question.view, views::Query{});
}

std::string as_json(const views::AnyView& view) {
    return std::visit([](const auto& page) { return web::twin(page); }, view);
}

void print(const views::AnyView& view) {
    if (const auto* why = std::get_if<views::WhyPage>(&view))
        fmt::print("{}", in_text(*why));
    else
        fmt::print("{}", in_lines(wire::parse_json(as_json(view)).value().value));
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
    const auto view = view_of(app::Question{
        .state = loaded->version.state,
        .view = verb.thing,
        .reader = verb.as_public ? app::Reader::public_ : app::Reader::custodian,
        .as_at = verb.as_at,
        .today = today,
        .words = [&](const Digest& commitment) { return ledger->words(commitment); },
        .entries = [&](std::int64_t number) { return app::told(*ledger, number); },
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
