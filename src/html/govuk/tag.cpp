// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/govuk/tag.hpp"

#include "html/govuk/shared.hpp"

#include <array>

namespace concordat::govuk {

namespace {

constexpr std::array<std::string_view, 9> kColourClasses = {
    "",
    "govuk-tag--grey",
    "govuk-tag--green",
    "govuk-tag--teal",
    "govuk-tag--purple",
    "govuk-tag--magenta",
    "govuk-tag--red",
    "govuk-tag--orange",
    "govuk-tag--yellow",
};

} // namespace

void put(Markup& out, const Tag& tag) {
    out.add(R"(<strong class="govuk-tag)"_html, more(tag.classes),
            more(kColourClasses[static_cast<std::size_t>(tag.colour)]), "\""_html, tag.attributes,
            ">\n  "_html, content(tag, 2), "\n</strong>"_html);
}

} // namespace concordat::govuk
