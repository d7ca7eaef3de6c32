// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chain.hpp"

#include "views/chain_links.hpp"

#include <algorithm>
#include <array>

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

std::string with_capital(std::string text) {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] -= 'a' - 'A';
    return text;
}

std::string counted(std::size_t number) {
    constexpr std::array<std::string_view, 11> kWords = {
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};
    return number < kWords.size() ? std::string(kWords[number]) : std::to_string(number);
}

namespace {

template <class T>
void add_once(std::vector<T>& all, const T& one) {
    if (std::find(all.begin(), all.end(), one) == all.end()) all.push_back(one);
}

/// "It answers text 1 of Recommendation 4 of 17 December 2015; the board agreed text 2."
std::optional<std::string> divergence(const Seen& seen, const decisions::Adopts& adopts) {
    const auto item = seen.recommendation(adopts.recommendation);
    const int text = adopts.text.value_or(1);
    if (!item || !item->resolution || !decisions::is_divergent(adopts.as, text, *item->resolution))
        return std::nullopt;
    const std::string name = seen.named(adopts.recommendation).name;
    if (text == item->resolution->text)
        return fmt::format("It adopts {} in other words than the board agreed.", name);
    if (adopts.as == decisions::Adoption::in_other_words) {
        return fmt::format("It adopts text {} of {} in other words; the board agreed text {}.",
                           text, name, item->resolution->text);
    }
    return fmt::format("It answers text {} of {}; the board agreed text {}.", text, name,
                       item->resolution->text);
}

/// The effect, from 1, by which the thing got the name.
int number_of(const std::vector<meetings::Effect>& effects, const ThingId& id,
              const std::string& name) {
    const auto found =
        std::find_if(effects.begin(), effects.end(), [&](const meetings::Effect& effect) {
            const auto* rename = std::get_if<meetings::RenameEffect>(&effect);
            return rename != nullptr && rename->thing == id && rename->to == name;
        });
    return static_cast<int>(found - effects.begin()) + 1;
}

std::string brought_about_by(effects::CompletedBy act, const std::vector<DecisionId>& ratified_by,
                             Day on) {
    const std::string day = in_words(on);
    if (act == effects::CompletedBy::resolution)
        return fmt::format("The board settled this itself on {}.", day);
    if (ratified_by.empty())
        return fmt::format("The board agreed it on {}; it needed no ratification.", day);
    return fmt::format("The last ratification brought it about on {}.", day);
}

} // namespace

std::vector<DecisionId> ChainLinks::ratifying(const RecommendationId& id) const {
    std::vector<DecisionId> all;
    for (const decisions::BodyAnswer& answer : seen_.joint_effect(id).bodies) {
        if (answer.counts) add_once(all, answer.ratification->decision);
    }
    return all;
}

void ChainLinks::add_ratifications(const RecommendationId& id) {
    for (const DecisionId& decision : ratifying(id))
        add(decision_link(decision, *seen_.decision(decision)));
}

void ChainLinks::add_name(const ThingId& id) {
    const auto names = seen_.names(id);
    if (names.empty()) return;
    const Since<record::Name>& last = names.back();
    ChainLink link{
        .kind = LinkKind::name,
        .thing = seen_.named_thing(id, last.from),
        .title = last.value.name,
        .date_is = "So called since",
        .date = last.from,
        .says = {fmt::format("Called {} before.", seen_.named_thing(id, last.from + -1).name)}};
    if (!last.value.cause) {
        link.not_recorded.push_back("who agreed the name " + last.value.name);
        add(std::move(link));
        return;
    }
    const std::string_view cause = last.value.cause->text();
    if (kind_of(cause) == MeetingKind::kName) {
        const MeetingId meeting(cause);
        link.says.push_back(fmt::format("What had given it another name ended on {}, when the "
                                        "minutes of {} were corrected.",
                                        in_words(last.from), seen_.named(meeting).name));
        add(std::move(link));
        return add_meetings({meeting});
    }
    add_given_name(std::move(link), id, RecommendationId(cause));
}

void ChainLinks::add_given_name(ChainLink link, const ThingId& id, const RecommendationId& cause) {
    const auto item = seen_.recommendation(cause);
    const int text = item->resolution ? item->resolution->text : item->now().text;
    const auto& effects = item->wording(text).effects;
    const int effect = number_of(effects, id, link.title);
    if (!item->resolution || static_cast<int>(effects.size()) < effect) {
        link.says.push_back(
            static_cast<int>(effects.size()) < effect
                ? fmt::format("What had given it another name ended on {}, with {}.",
                              in_words(link.date.value_or(kFirstDay)), seen_.named(cause).name)
                : fmt::format("It was brought about by {}, whose outcome has been corrected.",
                              seen_.named(cause).name));
        add(std::move(link));
        return add_items({cause});
    }
    const effects::CompletedBy act = seen_.completed_by(*item, text, effect);
    const bool own = act == effects::CompletedBy::resolution;
    const auto ratified_by = own ? std::vector<DecisionId>() : ratifying(cause);
    if (const auto on = seen_.came_about(cause, *item, text, effect))
        link.says.push_back(brought_about_by(act, ratified_by, *on));
    add(std::move(link));
    for (const DecisionId& decision : ratified_by)
        add(decision_link(decision, *seen_.decision(decision)));
    add_items({cause}, own ? Ratification::not_needed : Ratification::shown);
}

void ChainLinks::add_signature(ChainLink& link, const decisions::Decision& decision) const {
    if (!decision.decided) {
        link.missing = true;
        link.missing_says =
            fmt::format("{} has not taken this decision.",
                        with_capital(seen_.spoken(decision.body, decision.register_day())));
        return;
    }
    const Day on = *decision.decided;
    link.date_is = "Decided";
    link.date = on;
    link.by = seen_.post(decision.signed_by, on);
    if (link.by && link.by->vacant == true) {
        link.says.push_back("The office was vacant on that day.");
    } else if (link.by && !link.by->holder) {
        link.not_recorded.push_back(
            fmt::format("who held the office of {} on {}", link.by->office.name, in_words(on)));
    }
    const auto say = [&](const char* what, const std::optional<OfficeId>& office) {
        if (office) link.says.push_back(fmt::format("{} {}.", what, seen_.named(*office, on).name));
    };
    say("By the record decided by", decision.decided_by);
    say("Only recorded by", decision.recorded_by);
    if (decision.effective && *decision.effective != on)
        link.says.push_back(fmt::format("Effective on {}.", in_words(*decision.effective)));
    for (const decisions::Ending& ending : decision.endings) {
        const std::string what = ending.limb ? fmt::format("Limb {} was", *ending.limb) : "It was";
        link.says.push_back(
            fmt::format("{} {} by {}, from {}.", what,
                        ending.as == decisions::Change::revoked ? "revoked" : "varied",
                        seen_.named(ending.by, ending.decided).name, in_words(ending.effective)));
    }
}

ChainLink ChainLinks::decision_link(const DecisionId& id,
                                    const decisions::Decision& decision) const {
    const Day day = decision.register_day();
    ChainLink link{.kind = LinkKind::decision,
                   .thing = seen_.named(id, day),
                   .title = decision.title,
                   .says = {fmt::format("A decision of {}.", seen_.spoken(decision.body, day))}};
    if (decision.reference) {
        const std::string instrument =
            decision.scheme ? seen_.named(*decision.scheme).name + " " : std::string();
        link.title = instrument + *decision.reference + ": " + decision.title;
    }
    add_signature(link, decision);
    if (decision.authority && *decision.authority != decision.body) {
        link.says.push_back(fmt::format("By the record on the authority of {}.",
                                        seen_.spoken(*decision.authority, day)));
    }
    if (!decision.determinations.empty()) {
        const auto& made = decision.determinations.history().back();
        link.says.push_back(fmt::format(
            "Determined on {} to be {}of significant public interest.", in_words(made.from),
            made.value.interest == decisions::PublicInterest::significant ? "" : "not "));
    }
    if (decision.legal_power) {
        link.says.push_back("Legal power: " + *decision.legal_power);
    } else {
        link.not_recorded.emplace_back("the legal power the decision rests on");
    }
    return link;
}

void ChainLinks::add_decision(const DecisionId& id) {
    add_decisions({id});
}

void ChainLinks::add_decisions(const std::vector<DecisionId>& ids) {
    std::vector<RecommendationId> items;
    std::vector<MeetingId> meetings;
    std::vector<DelegationId> delegations;
    for (const DecisionId& id : ids) {
        const auto decision = seen_.decision(id);
        if (!decision) continue;
        ChainLink link = decision_link(id, *decision);
        const std::vector<RecommendationId> adopted = add_adopted(link, *decision);
        for (const RecommendationId& item : adopted)
            add_once(items, item);
        if (adopted.empty() && decision->follows) add_once(meetings, *decision->follows);
        if (decision->under) add_once(delegations, *decision->under);
        if (adopted.empty() && !decision->follows && !decision->under)
            link.not_recorded.emplace_back("the resolution or meeting that the decision follows");
        add(std::move(link));
    }
    for (const DelegationId& id : delegations)
        add_delegation(id);
    if (!items.empty()) {
        add_items(items);
    } else if (!meetings.empty()) {
        add_meetings(meetings);
    }
}

std::vector<RecommendationId> ChainLinks::add_adopted(ChainLink& link,
                                                      const decisions::Decision& decision) const {
    std::vector<RecommendationId> items;
    const bool hides_answers = seen_.why_withheld(decision).has_value();
    for (const decisions::Limb& limb : decision.limbs) {
        for (const decisions::Adopts& adopts : limb.adopts) {
            add_once(items, adopts.recommendation);
            if (hides_answers) continue;
            if (auto says = divergence(seen_, adopts)) link.says.push_back(*std::move(says));
        }
        for (const decisions::Changes& change : limb.changes) {
            if (hides_answers) continue;
            link.says.push_back(fmt::format(
                "It {} {}{}.", change.as == decisions::Change::revoked ? "revokes" : "varies",
                change.limb ? fmt::format("limb {} of ", *change.limb) : "",
                seen_.named(change.decision).name));
        }
    }
    return items;
}

WhyPage ChainLinks::page(Named of) {
    WhyPage page{.of = std::move(of)};
    for (const ChainLink& link : links_) {
        for (const std::string& what : link.not_recorded)
            add_once(page.not_recorded, what);
        page.missing += link.missing && link.not_recorded.empty() ? 1 : 0;
    }
    page.missing += static_cast<int>(page.not_recorded.size());
    page.links = std::move(links_);
    page.still_needed = std::move(still_needed_);
    return page;
}

namespace {

constexpr const char* kNoChain =
    "No chain: nothing on record says what this rests on. A decision, a recommendation, a meeting, "
    "a board, an agreement, a shared service, an approved sum, a delegation, a draw, an action, a "
    "paper asked for, a duty put off and a bid have one, and so has whatever was given another "
    "name.";

} // namespace

std::optional<WhyPage> why_page(const Seen& seen, const ThingId& id) {
    if (!seen.has(id)) return std::nullopt;
    ChainLinks links(seen);
    const std::string_view kind = kind_of(id.text());
    links.add_name(id);
    if (kind == DecisionKind::kName) links.add_decision(DecisionId(id.text()));
    if (kind == RecommendationKind::kName) links.add_items({RecommendationId(id.text())});
    if (kind == MeetingKind::kName) links.add_meetings({MeetingId(id.text())});
    if (kind == AgreementKind::kName) links.add_agreement(AgreementId(id.text()));
    if (kind == ServiceKind::kName) links.add_service(ServiceId(id.text()));
    if (kind == DrawKind::kName) links.add_draw(DrawId(id.text()));
    if (kind == DelegationKind::kName) links.add_delegation(DelegationId(id.text()));
    if (kind == SumKind::kName) links.add_sum(SumId(id.text()));
    if (kind == ActionKind::kName) links.add_action(ActionId(id.text()));
    if (kind == CommissionKind::kName) links.add_commission(CommissionId(id.text()));
    if (kind == DutyKind::kName) links.add_duty(DutyId(id.text()));
    if (kind == BidKind::kName) links.add_bid(BidId(id.text()));
    if (kind == BoardKind::kName) links.add_board(BoardId(id.text()), seen.as_at());
    WhyPage page = links.page(seen.named_thing(id, seen.as_at()));
    if (page.links.empty()) page.says = kNoChain;
    return page;
}

} // namespace concordat::views
