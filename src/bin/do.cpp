// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attempt.hpp"
#include "bin/verbs.hpp"

#include <fmt/format.h>

namespace concordat::bin {

namespace {

/// "entry 244", "entries 244 to 246".
std::string entries(const app::Accepted& accepted) {
    return accepted.first == accepted.last
               ? fmt::format("entry {}", accepted.first)
               : fmt::format("entries {} to {}", accepted.first, accepted.last);
}

/// What `--try` found beside the flags.
void print_would_be(const app::Accepted& accepted) {
    if (accepted.again) {
        fmt::print("It was accepted before, as {}; it would write nothing new.\n",
                   entries(accepted));
    } else if (accepted.first == 0) {
        fmt::print("It would be accepted, and change nothing.\n");
    } else {
        fmt::print("It would be accepted: {}. Nothing was written.\n",
                   fmt::join(accepted.events, ", "));
    }
}

void print_done(const app::Accepted& accepted) {
    if (accepted.again) {
        fmt::print("Accepted before, as {}; nothing new was written.\n", entries(accepted));
    } else if (accepted.first == 0) {
        fmt::print("Accepted; it changes nothing.\n");
    } else {
        fmt::print("Accepted as {}: {}.\n", entries(accepted), fmt::join(accepted.events, ", "));
    }
}

void print_flags(const app::Accepted& accepted) {
    for (const record::FlagRaised& flag : accepted.flags) {
        fmt::print("  flag  {} on {}: {}\n", flag.rule, flag.on.text(), flag.says);
    }
}

struct AnswerView {
    std::string answer; ///< "accepted", "would_be_accepted", "refused" or "not_known"
    std::int64_t first = 0;
    std::int64_t last = 0;
    std::vector<std::string> events;
    std::vector<record::FlagRaised> flags;
    std::optional<std::string> rule;
    std::optional<std::string> field;
    std::optional<std::string> message;
    std::optional<std::string> remedy;
};
BOOST_DESCRIBE_STRUCT(AnswerView, (),
                      (answer, first, last, events, flags, rule, field, message, remedy))

std::string as_json(const app::Answer& answer, bool tried) {
    using Kind = app::Answer::Kind;
    AnswerView view;
    if (answer.kind == Kind::accepted) {
        const app::Accepted& accepted = answer.accepted;
        view.answer = tried ? "would_be_accepted" : "accepted";
        view.first = accepted.first;
        view.last = accepted.last;
        view.events = accepted.events;
        view.flags = accepted.flags;
    } else {
        const Refusal& refusal = answer.refusal;
        view.answer = answer.kind == Kind::refused ? "refused" : "not_known";
        view.rule = refusal.rule;
        view.field = refusal.field;
        view.message = refusal.message;
        view.remedy = refusal.remedy;
    }
    return wire::write(view);
}

Result<app::Request> read_command_file(const std::string& path) {
    TRY(const std::string bytes, read_file(path == "-" ? "/dev/stdin" : path));
    TRY(const wire::Document document, wire::parse_json(bytes));
    return app::read_request(document.value, wire::Reading::From::json, random_digest());
}

app::Answer refused(const Refusal& refusal) {
    return {app::Answer::Kind::refused, {}, refusal};
}

app::Answer answer_to(const Do& verb) {
    auto request = read_command_file(verb.file);
    if (!request) return refused(request.refusal());
    if (verb.only_try) {
        const auto accepted =
            app::attempt(verb.data, build(), *request, account(), app::london_day(app::now()));
        if (!accepted) return refused(accepted.refusal());
        return {app::Answer::Kind::accepted, *accepted, {}};
    }
    auto engine = app::Engine::open(engine_options(verb.data));
    if (!engine) return refused(engine.refusal());
    return (*engine)->carry_out(std::move(request).value(), account());
}

} // namespace

Exit run(const Do& verb) {
    const app::Answer answer = answer_to(verb);
    const bool accepted = answer.kind == app::Answer::Kind::accepted;
    if (verb.json) {
        fmt::print("{}\n", as_json(answer, verb.only_try));
        return accepted ? Exit::done : exit_of(answer.refusal);
    }
    if (!accepted) return report(answer.refusal);
    verb.only_try ? print_would_be(answer.accepted) : print_done(answer.accepted);
    print_flags(answer.accepted);
    return Exit::done;
}

} // namespace concordat::bin
