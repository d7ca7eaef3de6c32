// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chain.hpp"

#include "views/chain_links.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::views {

std::string listed(const std::vector<std::string>& names) {
    std::string out;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i != 0) out += i + 1 == names.size() ? " and " : ", ";
        out += names[i];
    }
    return out;
}

void ChainLinks::add_missing(LinkKind kind, std::string title, std::string says) {
    add({.kind = kind,
         .title = std::move(title),
         .missing = true,
         .missing_says = std::move(says)});
}

void ChainLinks::add_holder(const std::optional<Post>& post, Day day) {
    if (!post || post->holder) return;
    add_missing(LinkKind::holder, fmt::format("Holder of the office of {}", post->office.name),
                fmt::format("Who held the office on {} is not recorded.", in_words(day)));
}

void ChainLinks::add_name(const ThingId& id) {
    const auto names = seen_.names(id);
    if (names.empty()) return;
    const Since<record::Name>& last = names.back();
    add({.kind = LinkKind::name,
         .thing = seen_.named_thing(id, last.from),
         .title = last.value.name,
         .date = last.from,
         .says = fmt::format("Called {} before.", seen_.named_thing(id, last.from + -1).name)});
    if (!last.value.cause) {
        add_missing(LinkKind::resolution, "Resolution for the name",
                    "Who agreed this name is not recorded.");
        return;
    }
    const RecommendationId cause(last.value.cause->text());
    bool settled_by_the_board = false;
    for (const effects::Done& done : seen_.effects_done(cause)) {
        const bool own = done.completed_by == effects::CompletedBy::resolution;
        settled_by_the_board = settled_by_the_board || own;
        add({.kind = LinkKind::effect,
             .title = own ? "Settled by the board itself" : "Completed by the last ratification",
             .date = done.on});
    }
    if (settled_by_the_board) {
        add_resolutions({cause});
    } else {
        add_items({cause});
    }
}

void ChainLinks::add_decision(const DecisionId& id) {
    const auto decision = seen_.decision(id);
    if (!decision) return;
    const Named body = seen_.named(decision->body, decision->register_day());
    ChainLink link{.kind = LinkKind::decision,
                   .thing = seen_.named(id, decision->register_day()),
                   .title = decision->reference
                                ? fmt::format("{}: {}", *decision->reference, decision->title)
                                : decision->title,
                   .date = decision->decided,
                   .says = fmt::format("A decision of {}.", body.name)};
    if (decision->decided) {
        link.by = seen_.post(decision->signed_by, *decision->decided);
    } else {
        link.missing = true;
        link.missing_says = fmt::format("{} has not taken this decision.", body.name);
    }
    const auto by = link.by;
    add(std::move(link));
    if (decision->decided) add_holder(by, *decision->decided);
    if (decision->legal_power) {
        add({.kind = LinkKind::legal_power, .title = *decision->legal_power});
    } else {
        add_missing(LinkKind::legal_power, "Legal power",
                    "The decision does not say on which legal power it rests.");
    }
    std::vector<RecommendationId> items;
    for (const decisions::Limb& limb : decision->limbs) {
        for (const decisions::Adopts& adopts : limb.adopts) {
            if (std::find(items.begin(), items.end(), adopts.recommendation) == items.end())
                items.push_back(adopts.recommendation);
        }
    }
    add_items(items);
    if (decision->follows) add_meeting(*decision->follows);
    if (items.empty() && !decision->follows) {
        add_missing(LinkKind::resolution, "Resolution",
                    "The decision names no resolution or meeting that it follows.");
    }
}

std::optional<WhyPage> why_page(const Seen& seen, const ThingId& id) {
    if (!seen.has(id)) return std::nullopt;
    ChainLinks links(seen);
    const std::string_view kind = kind_of(id.text());
    links.add_name(id);
    if (kind == DecisionKind::kName) links.add_decision(DecisionId(id.text()));
    if (kind == RecommendationKind::kName) links.add_items({RecommendationId(id.text())});
    if (kind == MeetingKind::kName) links.add_meeting(MeetingId(id.text()));
    if (kind == BoardKind::kName) links.add_board(BoardId(id.text()), seen.as_at());
    WhyPage page{seen.named_thing(id, seen.as_at()), links.take(), 0};
    if (page.links.empty()) return std::nullopt;
    page.missing = static_cast<int>(std::count_if(
        page.links.begin(), page.links.end(), [](const ChainLink& link) { return link.missing; }));
    return page;
}

} // namespace concordat::views
