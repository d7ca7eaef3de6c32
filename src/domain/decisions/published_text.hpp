// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at what becomes public for what does not belong there.
//
//     flag_blemishes(events, id, texts_of(part, context.words));
#pragma once

#include "domain/decisions/blemishes.hpp"
#include "domain/decisions/decisions.hpp"

#include <string>
#include <vector>

namespace concordat::decisions {

/// A text that becomes public, and how it is spoken of.
struct PublishedText {
    std::string called;
    std::string words;
};

/// What becomes public of a part: its title, and where it is public its words.
std::vector<PublishedText> texts_of(const Part& part, const WordsOf& words);

/// The rule of a blemish, and what it looks like.
struct BlemishWords {
    std::string rule;
    std::string looks_like;
};
BlemishWords words_of(Blemish blemish);

/// Flags what does not belong there; the flag is public as well, so it does not quote.
template <class Acts>
void flag_blemishes(Acts& acts, const DecisionId& decision,
                    const std::vector<PublishedText>& texts) {
    for (const PublishedText& text : texts) {
        for (const Blemish blemish : blemishes_of(text.words)) {
            const BlemishWords found = words_of(blemish);
            acts.flag(thing(decision), found.rule,
                      text.called + " has what looks like " + found.looks_like + ".");
        }
    }
}

} // namespace concordat::decisions
