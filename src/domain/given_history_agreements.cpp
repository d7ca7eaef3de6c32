// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given_history.hpp"

#include <algorithm>

namespace concordat {

using namespace agreements;

void History::about_agreements() {
    const AgreementId alone(id("agreement", 40));
    switch (below(16)) {
    case 0:
        return act(TellAgreement{agreement(), {}, any<Told>(3), Date::on(some_day()), "A report"});
    case 1: {
        const AgreementId id = agreement();
        by(party_of(id).text());
        return act(PublishAgreement{id, {}, any<Published>(2), {}});
    }
    case 2:
        if (one_in(2)) act(TellDropOut{alone, party_of(alone), "A report"});
        return;
    case 3:
        by(one_in(4) ? office().text() : "office/home-secretary");
        return act(DirectAgreement{agreement(), day_ + below(400), "Section 23G"});
    case 4:
    case 5:
        return share_costs();
    case 6:
        return give_notice();
    case 7:
        return end_by_consent();
    case 8:
        return open_service();
    case 9:
    case 10:
        return set_exit_line();
    case 11: {
        const AgreementId id = agreement();
        return consider_and_sign(id);
    }
    default:
        return make_or_vary();
    }
}

Terms History::some_terms() {
    Terms terms;
    terms.model = any<Model>(5);
    for (const std::string name : kNames) {
        if (one_in(4)) continue;
        terms.partners.emplace_back("partner/" + name);
        terms.parties.emplace_back("office/" + name + "-commissioner");
        terms.parties.emplace_back("office/" + name + "-chief-constable");
    }
    if (one_in(12)) terms.parties.push_back(office());
    if (one_in(12) && !terms.parties.empty()) terms.parties.pop_back();
    if (one_in(4)) terms.commences = day_ + below(60);
    if (!one_in(4)) terms.notice_months = 1 + below(12);
    if (one_in(3)) terms.exit_days = below(200);
    if (one_in(6)) terms.direction_and_control = OfficeId("office/leicestershire-chief-constable");
    terms.text = some_words();
    return terms;
}

OfficeId History::party_of(const AgreementId& id) {
    const Agreement* made = story_.state().agreements.agreements.find(id);
    if (made == nullptr || one_in(12)) return office();
    const auto& parties = version_on(*made, day_).terms.parties;
    return parties[chosen(parties.size())];
}

void History::make_or_vary() {
    std::optional<Day> through;
    if (one_in(4)) through = day_ + below(500);
    const AgreementId id(this->id("agreement", 40));
    const Agreement* made = story_.state().agreements.agreements.find(id);
    if (made == nullptr) {
        MakeAgreement command{id, "Agreement", {}, {}, {}, {}, some_terms(), through};
        if (one_in(4)) command.follows = agreement();
        if (one_in(4)) command.under = agreement();
        act(std::move(command));
    } else {
        const auto complete = made->version(made->latest()).complete_on();
        if (complete && !one_in(8)) on(std::max(day_, *complete));
        if (!complete && one_in(3)) {
            by(party_of(id).text());
            act(WithdrawVersion{id, some_words()});
        }
        act(VaryAgreement{id, some_terms(), through});
    }
    consider_and_sign(id);
}

void History::consider_and_sign(const AgreementId& id) {
    const Agreement* made = story_.state().agreements.agreements.find(id);
    if (made == nullptr) return;
    const Version& version = made->version(made->latest());
    if (!one_in(8)) on(std::max(day_, version.made));
    const std::vector<OfficeId> parties = version.terms.parties;
    for (const OfficeId& party : parties) {
        on(day_ + below(4));
        by(party.text());
        if (!one_in(8)) {
            StateConsiderations stated = all_considered(id.text());
            if (one_in(8)) stated.considered.pop_back();
            act(std::move(stated));
        }
        if (one_in(10)) continue;
        SignAgreement signature{id, {}, {}};
        if (one_in(3)) signature.decision = own_decision(body_of(party));
        act(std::move(signature));
    }
}

void History::share_costs() {
    SetCostShares command{agreement(), any<Basis>(7), {}, {}};
    const Agreement* made = story_.state().agreements.agreements.find(command.agreement);
    if (made == nullptr) return act(std::move(command));
    int left = kWhole.points;
    for (const OfficeId& party : version_on(*made, day_).terms.parties) {
        const bool constable = party.text().ends_with("-chief-constable");
        if (constable && !one_in(20)) continue;
        const int points = below(left + 1);
        left -= points;
        command.shares.push_back({body_of(party), BasisPoints{points}});
    }
    // The last bears what is left, mostly.
    if (!command.shares.empty() && !one_in(6)) command.shares.back().share.points += left;
    act(std::move(command));
}

void History::give_notice() {
    const AgreementId id = agreement();
    by(party_of(id).text());
    GiveNotice command{id, any<NoticeTo>(2), {}, {}, some_words()};
    if (one_in(3)) command.through = day_ + below(400);
    act(std::move(command));
}

void History::end_by_consent() {
    const AgreementId id = agreement();
    const Agreement* made = story_.state().agreements.agreements.find(id);
    if (made == nullptr) return;
    const std::vector<OfficeId> parties = version_on(*made, day_).terms.parties;
    const Day last = day_ + (20 + below(200));
    for (const OfficeId& party : parties) {
        on(day_ + below(3));
        by(party.text());
        if (!one_in(12)) act(EndAgreement{id, one_in(12) ? last + 1 : last, {}});
    }
}

void History::open_service() {
    const AgreementId id = agreement();
    OpenService command{ServiceId(this->id("service", 60)), id, "Service", {}};
    if (one_in(2)) command.run_by = body_of(party_of(id));
    act(std::move(command));
}

void History::set_exit_line() {
    SetExitLine command;
    command.service = service();
    const Service* opened = story_.state().agreements.services.find(command.service);
    const AgreementId under = opened != nullptr ? opened->agreement : agreement();
    command.runs_alone = {body_of(party_of(under))};
    command.from = day_ + (below(200) - 20);
    command.ready = any<Readiness>(3);
    if (one_in(3)) command.costs = {{command.runs_alone[0], some_money()}};
    act(std::move(command));
}

} // namespace concordat
