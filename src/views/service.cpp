// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/service.hpp"

#include "views/choice.hpp"

#include <algorithm>
#include <functional>
#include <utility>

namespace concordat::views {

namespace {

ExitLineView line_view(const Seen& seen, const Since<agreements::ExitLine>& set) {
    const agreements::ExitLine& line = set.value;
    ExitLineView view{.set_on = set.from, .from = line.from, .ready = line.ready};
    for (const BodyId& body : line.runs_alone)
        view.runs_alone.push_back(seen.named(body, set.from));
    for (const agreements::BodyCost& one : line.costs) {
        view.costs.push_back({seen.named(one.body, set.from), one.cost});
        view.total = Money{view.total.value_or(Money{}).pence + one.cost.pence};
    }
    if (line.source) {
        view.source = seen.source(*line.source);
        view.source_thing = seen.source_thing(*line.source);
    }
    return view;
}

std::vector<ExitLineView> lines_of(const Seen& seen, const agreements::Service& service) {
    std::vector<ExitLineView> all;
    const auto& history = service.exit.history();
    for (std::size_t i = history.size(); i-- > 0;) {
        ExitLineView view = line_view(seen, history[i]);
        if (!all.empty()) view.until = all.back().set_on;
        if (view.until != view.set_on) all.push_back(std::move(view)); // set again on the same day
    }
    return all;
}

auto exit_standing(const Seen& seen, const agreements::Service& service) {
    return agreements::exit_standing(*seen.agreement(service.agreement), service, seen.as_at());
}

} // namespace

ServiceRow service_row(const Seen& seen, const ServiceId& id) {
    const auto service = seen.service(id);
    const auto standing = exit_standing(seen, *service);
    ServiceRow row{.service = seen.named(id),
                   .agreement = seen.named(service->agreement),
                   .exit = standing.state,
                   .late_from = standing.late_from};
    if (service->run_by) row.run_by = seen.named(*service->run_by);
    if (standing.by) row.shared_through = *standing.by + -1;
    if (const agreements::ExitLine* line = service->exit.at(seen.as_at())) {
        for (const BodyId& body : line->runs_alone)
            row.runs_alone.push_back(seen.named(body));
        row.alone_from = line->from;
    }
    return row;
}

std::optional<ServicePage> service_page(const Seen& seen, const ServiceId& id) {
    const auto service = seen.service(id);
    if (!service) return std::nullopt;
    ServicePage page{.row = service_row(seen, id),
                     .opened = service->opened,
                     .lines = lines_of(seen, *service),
                     .flags = seen.flag_rows(thing(id))};
    const agreements::ExitLine* line = service->exit.at(seen.as_at());
    if (line == nullptr) return page;
    const auto agreement = seen.agreement(service->agreement);
    const agreements::Version& version = agreements::version_on(*agreement, seen.as_at());
    for (const OfficeId& party : version.terms.parties) {
        const BodyId& body = seen.body_of(party);
        const bool stated =
            std::any_of(line->costs.begin(), line->costs.end(), [&](const auto& one) {
                return one.body == body || seen.standing_in(body) == one.body;
            });
        if (!stated) page.without_cost.push_back(seen.named(body));
    }
    return page;
}

namespace {

using agreements::MadeKey;

struct Choice {
    std::optional<agreements::ExitState> state;
    ServiceOrder order = ServiceOrder::opened;
};

ServiceId id_of(const MadeKey& key) {
    return ServiceId(key.id.text());
}

/// Those under the agreements of the body, or all; that opened last first.
std::vector<MadeKey> opened(const Seen& seen, const std::optional<BodyId>& body) {
    const auto all = seen.services();
    if (!body) return all.page(1, static_cast<int>(all.size()));
    std::vector<MadeKey> keys;
    for (const AgreementId& agreement : seen.agreements_of(*body)) {
        for (const ServiceId& id : seen.services_of(agreement))
            keys.push_back({seen.service(id)->opened, thing(id)});
    }
    std::sort(keys.begin(), keys.end(), std::greater<>());
    return keys;
}

} // namespace

std::optional<ServicesPage> services_page(const Seen& seen, const Query& query) {
    Choice choice;
    if (!choose<agreements::ExitState>(choice.state, query.state) ||
        !choose<ServiceOrder>(choice.order, query.sort))
        return std::nullopt;
    const auto row_of = [&](const MadeKey& key) { return service_row(seen, id_of(key)); };
    const auto fits = [&](const MadeKey& key) {
        return !choice.state ||
               exit_standing(seen, *seen.service(id_of(key))).state == *choice.state;
    };
    const auto sort = [&](std::vector<MadeKey>& keys) {
        if (choice.order == ServiceOrder::opened) return;
        sort_by(keys, [&](const MadeKey& key) {
            return exit_standing(seen, *seen.service(id_of(key))).by.value_or(kLastDay);
        });
    };
    const bool as_opened = !query.body && !choice.state && choice.order == ServiceOrder::opened;
    auto page = as_opened ? page_of<ServicesPage>(seen.services(), query, row_of)
                          : page_of_those<ServicesPage>(Chosen(opened(seen, query.body)), query,
                                                        fits, sort, row_of);
    if (!page) return page;
    page->state = choice.state;
    page->order = choice.order;
    if (query.body) page->body = seen.named(*query.body);
    for (const BodyId& body : seen.bodies_with_agreements())
        page->bodies.push_back(seen.named(body));
    return page;
}

} // namespace concordat::views
