// SPDX-License-Identifier: GPL-3.0-or-later
// A word of a list's address, as one of the choices that the list has.
//
//     const auto order = choice_of<AgreementOrder>("name");
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <boost/describe.hpp>
#include <boost/mp11.hpp>

namespace concordat::views {

/// Nothing where the word names none.
template <class Enum>
std::optional<Enum> choice_of(std::string_view word) {
    std::optional<Enum> found;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Enum>>([&](auto one) {
        if (word == one.name) found = one.value;
    });
    return found;
}

/// Sets the choice where a word is given; whether that names one.
template <class Enum, class Chosen>
bool choose(Chosen& chosen, const std::optional<std::string>& word) {
    if (!word) return true;
    const auto found = choice_of<Enum>(*word);
    if (found) chosen = *found;
    return found.has_value();
}

} // namespace concordat::views
