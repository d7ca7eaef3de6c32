// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of a text that a correction may change.
#pragma once

#include "domain/meetings/correct_minutes.hpp"

namespace concordat::meetings {

/// The figure of this thing in the text, and what it is called; null where it has none.
struct Figure {
    std::string what;
    Money* amount = nullptr;
};
Figure figure_of(Wording& wording, const ThingId& of);

/// What the text or the correction says each figure was.
///
/// Errors  "minutes.figure-not-stated", "minutes.no-such-figure", "minutes.unchanged",
///         "sum.nothing".
Result<std::vector<FigureCorrected>> figures_corrected(const Wording& wording,
                                                       const std::vector<FigureCorrection>& all);

} // namespace concordat::meetings
