// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/refused.hpp"

#include "html/element.hpp"
#include "web/parts.hpp"
#include "web/rules.hpp"
#include "web/twins/twin_of.hpp"

#include <boost/describe.hpp>

namespace concordat::web {

namespace {

struct RefusalView {
    std::string reason;
    std::string rule;
    std::string field;
    std::string message;
    std::string remedy;
};
BOOST_DESCRIBE_STRUCT(RefusalView, (), (reason, rule, field, message, remedy))

std::string_view word(Reason reason) {
    switch (reason) {
    case Reason::malformed:
        return "malformed";
    case Reason::not_found:
        return "not-found";
    case Reason::not_permitted:
        return "not-permitted";
    case Reason::conflict:
        return "conflict";
    case Reason::rule_broken:
        return "rule-broken";
    }
    return {};
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

} // namespace

int status_of(const Refusal& refusal) {
    switch (refusal.reason) {
    case Reason::not_found:
        return 404;
    case Reason::not_permitted:
        return 403;
    case Reason::conflict:
        return 409;
    default:
        return 400;
    }
}

namespace {

std::string title_of(const Refusal& refusal) {
    if (refusal.reason == Reason::not_found) return "Page not found";
    return refusal.rule == "known-at.not-ready" ? "Not ready yet" : "There is a problem";
}

} // namespace

Content page_of(const Refusal& refusal) {
    Content content{.title = title_of(refusal)};
    content.main = title(content.title);
    if (refusal.reason == Reason::not_found) {
        content.main.add(html::paragraph(refusal.message),
                         html::paragraph("Check the address, or look for the decision in the ",
                                         html::link("/decisions", "register"), "."));
        return content;
    }
    const bool is_said_in_the_form =
        refusal.field == "/as-at" ||
        (refusal.field == "/known-at" && refusal.reason == Reason::malformed);
    if (!is_said_in_the_form) content.main.add(html::paragraph(refusal.message));
    if (!refusal.remedy.empty()) content.main.add(html::paragraph(refusal.remedy));
    if (find_rule(refusal.rule) != nullptr) {
        content.main.add(
            html::paragraph("The rule: ", html::link("/rule/" + refusal.rule, refusal.rule)));
    }
    return content;
}

std::string json_of(const Refusal& refusal) {
    return twin(RefusalView{std::string(word(refusal.reason)), refusal.rule, refusal.field,
                            refusal.message, refusal.remedy});
}

Refusal nothing_here() {
    return {Reason::not_found, "thing.not-found", "", "There is nothing at this address.", ""};
}

Refusal known_at_not_ready() {
    return {Reason::conflict, "known-at.not-ready", "/known-at",
            "The record as it was known then is being put together from the ledger, or that of "
            "another moment is, and one is made at a time.",
            "Ask again in a second; a browser does so of itself."};
}

/// A coding with the weight 0 is barred (RFC 9110, section 12.5.3).
bool accepts_gzip(std::string_view header) {
    while (!header.empty()) {
        const auto comma = header.find(',');
        std::string_view coding = header.substr(0, comma);
        header = comma == std::string_view::npos ? std::string_view() : header.substr(comma + 1);
        const auto semicolon = coding.find(';');
        const std::string_view name = trimmed(coding.substr(0, semicolon));
        std::string_view weight =
            semicolon == std::string_view::npos ? "" : trimmed(coding.substr(semicolon + 1));
        const bool barred = weight.starts_with("q=0") &&
                            weight.find_first_not_of("0.", 2) == std::string_view::npos;
        if (name == "gzip") return !barred;
    }
    return false;
}

} // namespace concordat::web
