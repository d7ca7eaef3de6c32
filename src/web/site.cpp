// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/site.hpp"

#include "html/assets.hpp"
#include "html/element.hpp"
#include "http/target.hpp"
#include "web/layout.hpp"
#include "web/pages/pages.hpp"
#include "web/parts.hpp"
#include "web/refused.hpp"
#include "web/routes.hpp"

#include <fmt/format.h>

namespace concordat::web {

namespace {

constexpr std::string_view kJson = ".json";
constexpr std::string_view kAssets = "/assets/";

http::Response asset(const http::Request& request) {
    const std::string_view rest = std::string_view(request.path).substr(kAssets.size());
    const auto at = rest.find('/');
    const html::Asset* found = at == std::string_view::npos
                                   ? nullptr
                                   : html::find_asset(rest.substr(0, at), rest.substr(at + 1));
    if (found == nullptr) return http::plain(404, "There is no such file.");
    http::Response response{.content_type = std::string(found->content_type)};
    response.headers = {{"Cache-Control", "public, max-age=31536000, immutable"},
                        {"Vary", "Accept-Encoding"}};
    const auto accepted = request.headers.find("accept-encoding");
    if (accepted && accepts_gzip(*accepted)) {
        response.lasting = found->gzip;
        response.headers.push_back({"Content-Encoding", "gzip"});
    } else {
        response.lasting = found->bytes;
    }
    return response;
}

/// One request under way: the state it keeps, and what it asks.
struct Turn {
    const Site& site;
    const http::Request& request;
    std::shared_ptr<const State> state;
    Day today;
    std::string path; ///< without ".json"
    Form form = Form::html;
    const Route* route = nullptr;
    KnownAtAsked known_at = {};

    Layout layout() const {
        return {.record_name = site.record_name,
                .path = path,
                .section = route != nullptr ? route->section : std::string_view(),
                .notice = site.notice,
                .is_read_only = site.is_read_only && site.is_read_only(),
                .set = {.known_at = known_at.written},
                .today = today,
                .written = day_fields(request.query, "as-at"),
                .has_known_at = site.known_at != nullptr,
                .known_at = known_at,
                .has_json = route != nullptr};
    }

    static http::Response respond(int status, std::string json) {
        return {.status = status,
                .content_type = "application/json",
                .body = std::move(json),
                .headers = {{"Cache-Control", "no-cache"}}};
    }

    static http::Response respond(int status, html::Markup page) {
        const auto kept = std::make_shared<const html::Markup>(std::move(page));
        return {.status = status,
                .content_type = "text/html; charset=utf-8",
                .lasting = kept->text(),
                .keeps = kept,
                .headers = {{"Cache-Control", "no-cache"}}};
    }

    http::Response refuse(const Refusal& refusal, const Layout& around) const {
        const int status = status_of(refusal);
        if (form == Form::json) return respond(status, json_of(refusal));
        Layout bare = around;
        bare.has_json = false;
        return respond(status, laid_out(bare, page_of(refusal)));
    }

    /// Takes the state as known at the moment that the question names, where it does; answers
    /// itself where there is none to take.
    std::optional<http::Response> take_known() {
        if (!site.known_at || known_at.written.empty()) return std::nullopt;
        const auto known = site.known_at(known_at.written);
        if (!known) {
            Layout around = layout();
            around.set.known_at.clear();
            around.known_at_error = known.refusal().message;
            return refuse(known.refusal(), around);
        }
        today = known->day;
        if (known->state == nullptr) return not_ready();
        state = known->state;
        return std::nullopt;
    }

    /// Programs are told when to ask again, and a browser does so of itself.
    http::Response not_ready() const {
        http::Response response = refuse(known_at_not_ready(), layout());
        response.status = 503;
        response.headers.push_back({"Retry-After", "1"});
        if (form == Form::html) response.headers.push_back({"Refresh", "1"});
        return response;
    }

    /// The days to come of a record as known earlier are those after that day.
    Refusal said_of_then(Refusal refusal) const {
        if (refusal.rule != "as-at.in-the-future") return refusal;
        refusal.message = fmt::format(
            "Choose a day up to {}, as known at which the record is shown.", in_words(today));
        refusal.remedy = "Or show the record as known now.";
        return refusal;
    }

    http::Response answer() {
        if (auto early = take_known()) return *std::move(early);
        Layout around = layout();
        auto asked = read_question(request.query, today);
        if (!asked) {
            if (!known_at.written.empty()) asked = said_of_then(asked.refusal());
            if (asked.refusal().field == "/as-at") around.as_at_error = asked.refusal().message;
            return refuse(asked.refusal(), around);
        }
        if (!asked->wrong.empty() && (form == Form::json || !has_list_form()))
            return refuse(asked->wrong.front(), around);
        const bool by_form = asked->by_form || known_at.by_form;
        if (route != nullptr && by_form && asked->wrong.empty()) return redirect(*asked);
        around.set.as_at = asked->as_at;
        around.kept = asked->kept;
        if (asked->as_at) around.written = day_fields(*asked->as_at);
        if (route == nullptr) return refuse(nothing_here(), around);
        const views::Lookup lookup = [this](const Text& text) {
            return site.words(text.commitment);
        };
        const views::Seen seen(*state, views::Reader::public_, asked->as_at.value_or(today), today,
                               lookup, site.entries);
        const Ask ask{.seen = seen,
                      .path = path,
                      .thing = std::string(thing_in(*route, path)),
                      .form = form,
                      .query = asked->query,
                      .set = around.set,
                      .times = encoded(around.set.parameters()),
                      .kept = asked->kept,
                      .from = asked->from,
                      .to = asked->to,
                      .wrong = asked->wrong};
        Result<Content> made = route->page(ask);
        if (!made) return refuse(made.refusal(), around);
        Content content = std::move(made).value();
        if (form == Form::json) return respond(200, std::move(content.json));
        if (is_of_a_thing(ask)) content.main.add(chronology_link(ask, ThingId(ask.thing)));
        return respond(ask.wrong.empty() ? 200 : 400, laid_out(around, content));
    }

    /// Whether the page is that of a thing on record, and not one about it.
    static bool is_of_a_thing(const Ask& ask) {
        return !ask.thing.empty() && ask.path.substr(1) == ask.thing &&
               ask.seen.has(ThingId(ask.thing));
    }

    /// Whether the page has the form that chooses days, and shows it again where they are wrong.
    bool has_list_form() const { return route != nullptr && route->page == pages::decisions; }

    /// From the fields of the form to an address that can be kept.
    http::Response redirect(const Asked& asked) const {
        auto question = asked.kept;
        for (auto& one : Times{asked.as_at, known_at.written}.parameters())
            question.push_back(std::move(one));
        std::string location = http::encode_path(request.path);
        if (!question.empty()) location += "?" + encoded(question);
        http::Response response{.status = 303};
        response.headers = {{"Location", std::move(location)}, {"Cache-Control", "no-cache"}};
        return response;
    }
};

http::Response answer(const Site& site, const http::Request& request) {
    if (request.method != http::Method::get && request.method != http::Method::head) {
        http::Response response =
            http::plain(405, "Pages can be read here; nothing can be changed.");
        response.headers.push_back({"Allow", "GET, HEAD"});
        return response;
    }
    if (request.path.starts_with(kAssets)) return asset(request);
    Turn turn{.site = site,
              .request = request,
              .state = site.state(),
              .today = site.today(),
              .path = request.path};
    if (turn.path.ends_with(kJson)) {
        turn.form = Form::json;
        turn.path.resize(turn.path.size() - kJson.size());
    }
    turn.route = find_route(turn.path);
    if (site.known_at) turn.known_at = read_known_at(request.query);
    return turn.answer();
}

} // namespace

http::Handler handler(Site site) {
    return [site = std::move(site)](const http::Request& request) { return answer(site, request); };
}

} // namespace concordat::web
