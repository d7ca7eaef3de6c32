// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/published_text.hpp"

#include <stdexcept>

#include <fmt/format.h>

namespace concordat::decisions {

std::vector<PublishedText> texts_of(const Part& part, const WordsOf& words) {
    std::vector<PublishedText> texts = {
        {fmt::format("The title of the part \"{}\"", part.part), part.title}};
    if (part.disclosure != Disclosure::public_ || !part.words || !words) return texts;
    if (auto said = words(*part.words))
        texts.push_back({fmt::format("The part \"{}\"", part.part), *std::move(said)});
    return texts;
}

BlemishWords words_of(Blemish blemish) {
    switch (blemish) {
    case Blemish::placeholder:
        return {"publication.placeholder", "a placeholder"};
    case Blemish::empty_label:
        return {"publication.empty-label", "a label with nothing after it"};
    case Blemish::e_mail_address:
        return {"publication.personal-data", "an e-mail address"};
    case Blemish::phone_number:
        return {"publication.personal-data", "a phone number"};
    }
    throw std::logic_error("A blemish without words");
}

} // namespace concordat::decisions
