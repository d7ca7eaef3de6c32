// SPDX-License-Identifier: GPL-3.0-or-later
#include "bin/why_text.hpp"

#include "web/labels.hpp"
#include "web/parts.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace concordat::bin {

namespace {

/// "By the office of Chief Executive (A Clerk, Acting holder since 1 June 2015)".
std::string by_whom(const views::Post& by) {
    const std::string office = "By the office of " + by.office.name;
    if (!by.holder) return office;
    const std::string name =
        by.holder->name && by.holder->name->text ? *by.holder->name->text + ", " : "";
    return fmt::format("{} ({}{} holder since {})", office, name, web::capacity_of(by.holder),
                       in_words(by.holder->from));
}

void append_step(std::string& out, std::size_t number, const views::ChainLink& link) {
    const auto line = [&](const std::string& text) { out += fmt::format("    {}\n", text); };
    out += fmt::format("{:>2}. {}: {}\n", number, web::label(link.kind), link.title);
    if (link.thing) line(std::string(link.thing->id.text()));
    if (link.date) line(fmt::format("{} {}", link.date_is.value_or(""), in_words(*link.date)));
    if (link.by) line(by_whom(*link.by));
    for (const std::string& sentence : link.says)
        line(sentence);
    if (link.missing_says) line(*link.missing_says);
    for (const views::ChainPart& part : link.parts)
        line(fmt::format("- {}{}", part.thing.name, part.says ? ": " + *part.says : ""));
    if (!link.not_recorded.empty())
        line(fmt::format("Not recorded: {}.", fmt::join(link.not_recorded, "; ")));
    out += "\n";
}

void append_list(std::string& out, const std::string& title,
                 const std::vector<std::string>& items) {
    if (items.empty()) return;
    out += title + "\n";
    for (const std::string& item : items)
        out += fmt::format("  - {}\n", item);
    out += "\n";
}

} // namespace

std::string in_text(const views::WhyPage& why) {
    std::string out =
        fmt::format("Why this has authority: {}\n{}\n\n{}\n\n", why.of.name, why.of.id.text(),
                    why.says ? *why.says : std::string("Each step rests on what stands below it."));
    for (std::size_t i = 0; i < why.links.size(); ++i)
        append_step(out, i + 1, why.links[i]);
    append_list(out, "Not recorded:", why.not_recorded);
    std::vector<std::string> needed;
    for (const views::StillNeeded& one : why.still_needed)
        needed.push_back(one.says);
    append_list(out, "What joint effect still needs:", needed);
    out.pop_back(); // the last line is not empty
    return out;
}

} // namespace concordat::bin
