// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/govuk/radios.hpp"

namespace concordat::govuk {

void put(html::Markup& out, const Radios& radios) {
    put_choices(out, ChoiceKind::radio, choices_of(radios),
                radios.fieldset ? radios.fieldset->described_by : std::string(),
                [&](const Choice& choice) {
                    return !radios.value.empty() && choice.value == radios.value;
                });
}

} // namespace concordat::govuk
