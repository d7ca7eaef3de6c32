// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/govuk/radios.hpp"

namespace concordat::govuk {

html::Markup render(const Radios& radios) {
    return render_choices(ChoiceKind::radio, choices_of(radios),
                          radios.fieldset ? radios.fieldset->described_by : "",
                          [&](const Choice& choice) {
                              return !radios.value.empty() && choice.value == radios.value;
                          });
}

} // namespace concordat::govuk
