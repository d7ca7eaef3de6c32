// SPDX-License-Identifier: GPL-3.0-or-later
// What several pages show alike: facts, words, rows of decisions, flags, offices with their
// holders.
//
//     Facts facts;
//     facts.add("Body", ask.link(view.body));
//     facts.add("Decided", view.decided);             // left out where there is none
//     facts.add_or("Published", view.published, "Not published");
#pragma once

#include "html/govuk/summary_list.hpp"
#include "html/govuk/table.hpp"
#include "web/ask.hpp"
#include "web/labels.hpp"

#include <optional>
#include <string>
#include <vector>

namespace concordat::web {

using html::Markup;

/// A day with the form machines read.
Markup shown(Day day);

/// A summary list under way.
class Facts {
public:
    Facts& add(std::string_view key, Markup value);
    template <class Words>
    requires std::convertible_to<Words, std::string_view> Facts& add(std::string_view key,
                                                                     const Words& words) {
        return add(key, html::escape(words));
    }
    Facts& add(std::string_view key, const std::optional<std::string>& value);
    Facts& add(std::string_view key, std::optional<Day> day);
    Facts& add_or(std::string_view key, std::optional<Day> day, std::string_view otherwise);
    Facts& add_or(std::string_view key, Markup value, std::string_view otherwise);
    Markup render() const;

private:
    govuk::SummaryList list_;
};

/// Words as written, or that they are withheld and why.
Markup shown(const views::Words& words);

/// "Chief Constable, Leicestershire" with who held it, as far as the public may know.
Markup shown(const Ask& ask, const views::Post& post);
Markup shown(const Ask& ask, const views::SeatView& seat);
std::string capacity_of(const std::optional<views::HolderView>& holder);

/// The names, each a link, with commas.
Markup links(const Ask& ask, const std::vector<views::Named>& named);

/// The title of the page; the present name, where it differs, stands below it.
Markup title(std::string_view title, const std::optional<std::string>& now_called = {},
             std::string_view caption = {});

Markup inset(std::string_view sentence);
Markup decision_table(const Ask& ask, std::string caption,
                      const std::vector<views::DecisionRow>& rows);
/// One row for each item, with all the bodies it waits on.
Markup wait_table(const Ask& ask, std::string caption, const std::vector<views::WaitRow>& rows);

/// Whether a list says of each item which board it was put to, or all are of one.
enum class Boards : std::uint8_t { shown, one };
Markup recommendation_table(const Ask& ask, std::string caption,
                            const std::vector<views::RecommendationRow>& rows,
                            Boards boards = Boards::shown);

/// The flags on a thing: open ones in sight, settled ones behind a control. Nothing where there
/// are none.
Markup flags(const Ask& ask, const std::vector<views::FlagRow>& rows);

/// The numbered pages of a list; nothing where it has one.
Markup page_links(const Ask& ask, int page, int of);

/// Where the authority chain of the thing is drawn.
Markup why_link(const Ask& ask, const ThingId& thing);

govuk::Cell cell(std::string_view text);
govuk::Cell cell(Markup markup);
govuk::Cell number_cell(std::string_view text);
std::vector<govuk::Cell> head(std::initializer_list<std::string_view> titles);

} // namespace concordat::web
