// SPDX-License-Identifier: GPL-3.0-or-later
#include "bin/options.hpp"

#include "views/any.hpp"

#include <CLI/CLI.hpp>
#include <fmt/ranges.h>

namespace concordat::bin {

namespace {

/// The options of every verb, as CLI11 fills them; one of them becomes the verb.
struct Asked {
    std::string data = "./data";
    std::string example;
    std::string listen = "127.0.0.1:8400";
    std::vector<std::string> files;
    std::string file;
    std::string thing;
    std::string as_at;
    std::string known_at;
    std::string head;
    bool json = false;
    bool only_try = false;
    bool as_public = false;
};

std::string is_day(const std::string& text) {
    const auto day = parse_day(text);
    return day ? std::string() : day.refusal().message;
}

std::string is_instant(const std::string& text) {
    const auto instant = ledger::parse_instant(text);
    return instant ? std::string() : instant.refusal().message;
}

std::optional<ledger::Head> parse_head(const std::string& text) {
    const auto colon = text.find(':');
    if (colon == std::string::npos || colon == 0 || colon > 18) return std::nullopt;
    const auto digest = parse_digest(text.substr(colon + 1));
    if (!digest || text.find_first_not_of("0123456789") != colon) return std::nullopt;
    return ledger::Head{std::stoll(text.substr(0, colon)), *digest};
}

std::string is_head(const std::string& text) {
    return parse_head(text) ? std::string() : "write the head as NUMBER:HASH";
}

CLI::App* verb(CLI::App& program, Asked& asked, const char* name, const char* says) {
    CLI::App* added = program.add_subcommand(name, says);
    added->add_option("--data", asked.data, "Data folder")
        ->envname("CONCORDAT_DATA")
        ->capture_default_str();
    return added;
}

void add_show_options(CLI::App* verb, Asked& asked, const std::string& which) {
    verb->add_option("thing", asked.thing, which)->required();
    verb->add_option("--as-at", asked.as_at, "What was so on this day (2015-12-17)")->check(is_day);
    verb->add_option("--known-at", asked.known_at,
                     "What was recorded by this time (2026-11-22T09:00:00Z)")
        ->check(is_instant);
    verb->add_flag("--public", asked.as_public, "As the public sees it, instead of the custodian");
    verb->add_flag("--json", asked.json, "Print JSON");
}

void add_verbs(CLI::App& program, Asked& asked) {
    verb(program, asked, "init", "Make a data folder")
        ->add_option("--example", asked.example, "Fill it with an example")
        ->check(CLI::IsMember({"east-midlands"}));
    verb(program, asked, "serve", "Serve the pages and the JSON beside them")
        ->add_option("--listen", asked.listen, "Address and port; port 0 picks a free one")
        ->capture_default_str();
    verb(program, asked, "play", "Run commands and expectations from case files, each as one turn")
        ->add_option("files", asked.files, "Case files (YAML)")
        ->required();
    CLI::App* run = verb(program, asked, "do", "Run one command");
    run->add_option("file", asked.file, "The command as JSON; - for standard input")->required();
    run->add_flag("--try", asked.only_try,
                  "Only say what it would do, or why it would be refused; nothing is written");
    run->add_flag("--json", asked.json, "Print the answer as JSON");
    add_show_options(
        verb(program, asked, "show", "Show a thing"), asked,
        fmt::format("Its id, its name on the day, or {}", fmt::join(views::list_names(), ", ")));
    add_show_options(verb(program, asked, "why", "Show the authority chain of a thing"), asked,
                     "Its id, its name on the day, or a decision's reference");
    CLI::App* check = verb(program, asked, "verify",
                           "Check hashes, chain, files, and that a rebuild equals the state");
    check->add_option("--head", asked.head, "A head known from elsewhere, NUMBER:HASH")
        ->check(is_head);
    check->add_flag("--json", asked.json, "Print the result as JSON");
    program.add_subcommand("commands", "List every command with its fields")
        ->add_flag("--json", asked.json, "Print JSON Schema");
}

Show show_of(const Asked& asked, const std::string& thing) {
    Show show{asked.data, thing, {}, {}, asked.json, asked.as_public};
    if (!asked.as_at.empty()) show.as_at = parse_day(asked.as_at).value();
    if (!asked.known_at.empty()) show.known_at = ledger::parse_instant(asked.known_at).value();
    return show;
}

Verb verb_of(const std::string& name, const Asked& asked) {
    if (name == "init") {
        return Init{asked.data,
                    asked.example.empty() ? std::nullopt : std::optional(asked.example)};
    }
    if (name == "serve") return Serve{asked.data, asked.listen};
    if (name == "play") return Play{asked.data, asked.files};
    if (name == "do") return Do{asked.data, asked.file, asked.only_try, asked.json};
    if (name == "show") return show_of(asked, asked.thing);
    if (name == "why") return show_of(asked, "why/" + asked.thing);
    if (name == "verify") return Verify{asked.data, parse_head(asked.head), asked.json};
    return Commands{asked.json};
}

} // namespace

std::variant<Verb, Exit> read_options(int count, char** arguments) {
    CLI::App program(
        "Concordat: governance for programmes that several public bodies own together.",
        "concordat");
    program.require_subcommand(1);
    program.footer(
        "Exit codes: 0 done, 1 refused, 2 usage, 3 fault. \"concordat VERB --help\" tells more.");
    Asked asked;
    add_verbs(program, asked);
    try {
        program.parse(count, arguments);
    } catch (const CLI::ParseError& error) {
        return program.exit(error) == 0 ? Exit::done : Exit::usage;
    }
    return verb_of(program.get_subcommands().front()->get_name(), asked);
}

} // namespace concordat::bin
