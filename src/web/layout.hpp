// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around every page of the site: navigation, the form that sets the day, the footer.
//
//     html::Markup document = laid_out(layout, content);
#pragma once

#include "web/ask.hpp"
#include "web/asked.hpp"
#include "web/site.hpp"

#include <string>

namespace concordat::web {

struct Layout {
    std::string record_name;
    std::string path;
    std::string_view section;
    std::optional<Notice> notice;
    bool is_read_only = false;
    Times set;         ///< by the reader
    Day today;         ///< or the day as known at which the page is
    DayFields written; ///< in the form
    std::string as_at_error;
    bool has_known_at = false; ///< whether the record can be shown as known earlier
    KnownAtAsked known_at;
    std::string known_at_error;
    std::vector<std::pair<std::string, std::string>> kept;
    bool has_json = true;
};

html::Markup laid_out(const Layout& layout, const Content& content);

} // namespace concordat::web
