// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/govuk/checkboxes.hpp"

#include <algorithm>

namespace concordat::govuk {

void put(html::Markup& out, const Checkboxes& checkboxes) {
    const bool by_fieldset = checkboxes.fieldset && !checkboxes.fieldset->described_by.empty();
    put_choices(out, ChoiceKind::checkbox, choices_of(checkboxes),
                by_fieldset ? checkboxes.fieldset->described_by : checkboxes.described_by,
                [&](const Choice& choice) {
                    return std::ranges::find(checkboxes.values, choice.value) !=
                           checkboxes.values.end();
                });
}

} // namespace concordat::govuk
