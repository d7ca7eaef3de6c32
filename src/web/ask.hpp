// SPDX-License-Identifier: GPL-3.0-or-later
// What one request asks of a page, and what the page answers.
//
//     Result<Content> decision(const Ask& ask) {
//         return ask.answer(views::decision_page(ask.seen, DecisionId(ask.thing)), render);
//     }
#pragma once

#include "base/result.hpp"
#include "html/govuk/breadcrumbs.hpp"
#include "html/markup.hpp"
#include "views/query.hpp"
#include "views/seen.hpp"
#include "web/asked.hpp"
#include "web/twin.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace concordat::web {

/// The body of a page; `json` instead of the rest where that was asked.
struct Content {
    std::string title;
    std::vector<govuk::Breadcrumb> way; ///< to the page, from the part of the site it is in
    html::Markup main;
    std::string json;
};

enum class Form : std::uint8_t { html, json };

struct Ask;

/// As html::Element, it lasts for the statement that makes it.
struct [[nodiscard]] NamedLink {
    const Ask& ask;
    const views::Named& named;
    std::string_view words;
    operator html::Markup() const { return html::markup(*this); }
    friend void put(html::Markup& out, const NamedLink& link);
};

struct Ask {
    const views::Seen& seen;
    std::string path;  ///< without ".json"
    std::string thing; ///< the id in the path, where it has one
    Form form = Form::html;
    views::Query query;
    Times set;         ///< by the reader
    std::string times; ///< the same as addresses have it: "as-at=2016-01-19"
    std::vector<std::pair<std::string, std::string>> kept; ///< filters, as addresses have them
    DayFields from;                                        ///< as the form above a list has them
    DayFields to;
    std::vector<Refusal> wrong; ///< with these: what the form is shown again for

    /// The address with the days the reader set.
    std::string href(std::string_view path) const;
    /// The page that this number has in the list that was asked.
    std::string href_of_page(int number) const;

    /// The address of the thing's page, or one that ends with its id.
    std::string href(const ThingId& id) const { return href("/", id); }
    std::string href(std::string_view before, const ThingId& id) const;

    /// The thing by its name, and what it is called now where that differs.
    NamedLink link(const views::Named& named) const;
    NamedLink link(const views::Named& named, std::string_view words) const;

    template <class View>
    Result<Content> answer(const std::optional<View>& view,
                           Content (*render)(const Ask&, const View&)) const {
        if (!view) return not_found();
        if (form == Form::json) {
            Content content;
            content.json = twin(*view);
            return content;
        }
        return render(*this, *view);
    }

    /// "thing.not-found": the same whether it never was or may not be known.
    Refusal not_found() const;
};

} // namespace concordat::web
