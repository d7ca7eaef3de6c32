// SPDX-License-Identifier: GPL-3.0-or-later
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

void print_accepted(const app::Accepted& accepted) {
    if (accepted.again) {
        fmt::print("Accepted before, as {}; nothing new was written.\n", entries(accepted));
    } else if (accepted.first == 0) {
        fmt::print("Accepted; it changes nothing.\n");
    } else {
        fmt::print("Accepted as {}: {}.\n", entries(accepted), fmt::join(accepted.events, ", "));
    }
    for (const record::FlagRaised& flag : accepted.flags) {
        fmt::print("  flag  {} on {}: {}\n", flag.rule, flag.on.text(), flag.says);
    }
}

struct AnswerView {
    std::string answer;
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

std::string as_json(const app::Answer& answer) {
    using Kind = app::Answer::Kind;
    if (answer.kind == Kind::accepted) {
        const app::Accepted& accepted = answer.accepted;
        return wire::write(AnswerView{"accepted",
                                      accepted.first,
                                      accepted.last,
                                      accepted.events,
                                      accepted.flags,
                                      {},
                                      {},
                                      {},
                                      {}});
    }
    const Refusal& refusal = answer.refusal;
    return wire::write(AnswerView{answer.kind == Kind::refused ? "refused" : "not_known",
                                  0,
                                  0,
                                  {},
                                  {},
                                  refusal.rule,
                                  refusal.field,
                                  refusal.message,
                                  refusal.remedy});
}

Result<app::Request> read_command_file(const std::string& path) {
    TRY(const std::string bytes, read_file(path == "-" ? "/dev/stdin" : path));
    TRY(const wire::Document document, wire::parse_json(bytes));
    return app::read_request(document.value, wire::Reading::From::json, random_digest());
}

} // namespace

Exit run(const Do& verb) {
    const auto answer_refused = [&](const Refusal& refusal) {
        if (!verb.json) return report(refusal);
        fmt::print("{}\n", as_json(app::Answer{app::Answer::Kind::refused, {}, refusal}));
        return Exit::refused;
    };
    auto request = read_command_file(verb.file);
    if (!request) return answer_refused(request.refusal());
    auto engine = app::Engine::open(engine_options(verb.data));
    if (!engine) return answer_refused(engine.refusal());
    const app::Answer answer = (*engine)->carry_out(std::move(request).value(), account());
    if (verb.json) {
        fmt::print("{}\n", as_json(answer));
    } else if (answer.kind == app::Answer::Kind::accepted) {
        print_accepted(answer.accepted);
    } else {
        return report(answer.refusal);
    }
    return answer.kind == app::Answer::Kind::accepted ? Exit::done : exit_of(answer.refusal);
}

} // namespace concordat::bin
