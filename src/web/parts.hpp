// SPDX-License-Identifier: GPL-3.0-or-later
// What several pages show alike: facts, words, rows of decisions, flags, offices with their
// holders.
//
//     Facts facts;
//     facts.add("Body", ask.link(view.body));
//     facts.add("Decided", view.decided);             // left out where there is none
//     facts.add_or("Published", view.published, "Publication not recorded");
#pragma once

#include "html/element.hpp"
#include "html/govuk/summary_list.hpp"
#include "views/plan.hpp"
#include "web/ask.hpp"
#include "web/labels.hpp"

#include <optional>
#include <string>
#include <vector>

namespace concordat::web {

using html::Markup;

/// A day with the form machines read.
inline html::Time shown(Day day) {
    return {day};
}

/// A summary list under way.
class Facts {
public:
    template <class... Parts>
    Facts& add(std::string_view key, const Parts&... value) {
        list_.row(key, value...);
        return *this;
    }
    Facts& add(std::string_view key, const std::optional<std::string>& value);
    Facts& add(std::string_view key, std::optional<Day> day);
    Facts& add_or(std::string_view key, std::optional<Day> day, std::string_view otherwise);
    Facts& add_or(std::string_view key, const Markup& value, std::string_view otherwise);
    Markup render() { return list_.end(); }

private:
    govuk::SummaryListWriter list_;
};

/// Words as written, or that they are withheld and why.
Markup shown(const views::Words& words);

/// "Chief Constable, Leicestershire" with who held it, as far as the public may know.
Markup shown(const Ask& ask, const views::Post& post);
Markup shown(const Ask& ask, const views::SeatView& seat);
std::string capacity_of(const std::optional<views::HolderView>& holder);

/// The names, each a link, with commas.
Markup links(const Ask& ask, const std::vector<views::Named>& named);

/// The title of the page.
Markup title(std::string_view title, std::string_view caption = {});
/// The title of a thing's page; its present name, where it differs, stands below it.
Markup title(const views::Named& named, std::string_view caption);

Markup inset(std::string_view sentence);
/// Whether a list says of each row whose it is, or all are of the thing that the page is about.
enum class Whose : std::uint8_t { shown, one };
Markup decision_table(const Ask& ask, std::string_view caption,
                      const std::vector<views::DecisionRow>& rows, Whose bodies = Whose::shown);
/// One row for each item, with all the bodies it waits on.
Markup wait_table(const Ask& ask, std::string_view caption, const std::vector<views::WaitRow>& rows,
                  Whose bodies = Whose::shown);
Markup recommendation_table(const Ask& ask, std::string_view caption,
                            const std::vector<views::RecommendationRow>& rows,
                            Whose meetings = Whose::shown);
/// One row for each meeting, with how many of its items came to what.
Markup outcomes_table(const Ask& ask, std::string_view caption,
                      const std::vector<views::MeetingOutcomes>& rows, Whose boards = Whose::shown);

/// Actions, papers asked for and items put off, with where each stands.
Markup plan_table(const Ask& ask, std::string_view caption,
                  const std::vector<views::PlanRow>& rows);

/// What bodies said outside the vote; nothing where none did.
Markup statements(const Ask& ask, const std::vector<views::StatementView>& rows);
/// What seats declared; nothing where nothing is recorded.
Markup interests(const Ask& ask, const std::vector<views::InterestView>& rows);
/// The seat, and the alternate that took it.
Markup taken(const Ask& ask, const views::SeatView& seat,
             const std::optional<views::Named>& taken_by);

/// "In force since 23 June 2016", "Not in force: 1 of 3 have ratified"; nothing where nobody needs
/// to ratify.
std::string force_of(const views::RecommendationRow& row, Day as_at);

/// "On condition that Recommendation 4 is agreed. Met on 1 March 2016."
Markup adopted_if(const Ask& ask, const views::AdoptedIf& condition);

/// "Revoked by Decision 12 from 1 March 2016", with a link.
Markup ended_by(const Ask& ask, const views::EndingView& ending);

/// "Executive Order 0059"; nothing where it has no reference.
std::optional<std::string> reference_of(const views::DecisionRow& row);

/// The beginning of a text, for beside a number.
Markup first_words(const views::Words& words);

/// The flags on a thing: open ones in sight, settled ones behind a control. Nothing where there
/// are none.
Markup flags(const Ask& ask, const std::vector<views::FlagRow>& rows);

/// The words above a list, and which of its pages this is where it has several.
std::string with_page(std::string words, int page, int of);

/// The numbered pages of a list; nothing where it has one.
Markup page_links(const Ask& ask, int page, int of);

/// Where the authority chain of the thing is drawn.
Markup why_link(const Ask& ask, const ThingId& thing);

/// To every entry of the record that tells of the thing.
Markup chronology_link(const Ask& ask, const ThingId& thing);

/// A source of what is shown: a link where it is a thing on record.
Markup source(const Ask& ask, const std::string& words, const std::optional<views::Named>& thing);

} // namespace concordat::web
