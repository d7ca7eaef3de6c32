// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/govuk/error_message.hpp"

#include "html/govuk/shared.hpp"

namespace concordat::govuk {

void put(Markup& out, const ErrorMessage& message) {
    out.add("<p"_html, attribute("id", message.id), R"( class="govuk-error-message)"_html,
            more(message.classes), "\""_html, message.attributes, ">\n  "_html);
    if (!message.visually_hidden_text.empty()) {
        out.add(R"(<span class="govuk-visually-hidden">)"_html, message.visually_hidden_text,
                ":</span> "_html);
    }
    out.add(content(message, 2), "\n</p>"_html);
}

} // namespace concordat::govuk
