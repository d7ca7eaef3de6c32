// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/corrected_figures.hpp"

#include "domain/acts.hpp"

#include <fmt/format.h>

namespace concordat::meetings {

namespace {

Result<FigureCorrected> corrected(Wording& wording, const FigureCorrection& figure,
                                  const std::string& field) {
    if (figure.of.has_value() == figure.what.has_value() || (figure.what && !figure.was)) {
        return malformed("minutes.figure-not-stated", field,
                         "A figure is that of a sum or delegation of the text; or one in words, "
                         "with what it is and what it was.",
                         "Name the sum or delegation; or say what the figure is of and what it "
                         "was.");
    }
    FigureCorrected result{figure.of, figure.what.value_or(""), figure.was.value_or(Money{}),
                           figure.is};
    if (figure.of) {
        const Figure known = figure_of(wording, *figure.of);
        const bool differs = known.amount != nullptr && figure.was && *figure.was != *known.amount;
        if (known.amount == nullptr || differs) {
            return rule_broken(
                "minutes.no-such-figure", field + (differs ? "/was" : "/of"),
                differs ? fmt::format("The text says {} of {}, and not {}.", text(*known.amount),
                                      known.what, text(*figure.was))
                        : fmt::format("The text has no figure of {}.", figure.of->text()),
                "Name a sum or delegation that the text has, with its figure as it stands.");
        }
        if (figure.is <= Money{0}) {
            return malformed("sum.nothing", field + "/is",
                             fmt::format("{} is no sum to spend.", text(figure.is)),
                             "Give a sum above nil; or correct the outcome, where nothing was "
                             "agreed.");
        }
        result.what = known.what;
        result.was = *known.amount;
    }
    if (result.was == result.is) {
        return rule_broken("minutes.unchanged", field + "/is",
                           fmt::format("It is {} already.", text(result.is)),
                           "Leave out what is right.");
    }
    return result;
}

} // namespace

Figure figure_of(Wording& wording, const ThingId& of) {
    for (Effect& effect : wording.effects) {
        if (auto* sum = std::get_if<ApproveSumEffect>(&effect); sum && thing(sum->sum) == of)
            return {sum->title, &sum->amount};
        auto* grant = std::get_if<GrantDelegationEffect>(&effect);
        if (grant != nullptr && thing(grant->delegation) == of && grant->limit)
            return {grant->title, &*grant->limit};
    }
    return {};
}

Result<std::vector<FigureCorrected>> figures_corrected(const Wording& wording,
                                                       const std::vector<FigureCorrection>& all) {
    Wording known = wording;
    std::vector<FigureCorrected> results;
    for (std::size_t i = 0; i < all.size(); ++i) {
        TRY(FigureCorrected one, corrected(known, all[i], fmt::format("/figures/{}", i)));
        if (one.of) *figure_of(known, *one.of).amount = one.is;
        results.push_back(std::move(one));
    }
    return results;
}

} // namespace concordat::meetings
