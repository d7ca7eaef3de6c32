// SPDX-License-Identifier: GPL-3.0-or-later
// The rules as docs/rules/ tells them, compiled into the program.
//
//     if (const Rule* rule = find_rule("office.holder-not-stated")) ... rule->says ...
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <boost/describe.hpp>

namespace concordat::web {

struct Rule {
    std::string rule;
    std::string says; ///< what it asks, in plain sentences
    std::optional<std::string> allowed;
    std::optional<std::string> refused;
    std::optional<std::string> flagged;
    std::optional<std::string> remedy; ///< what makes it possible, or settles its flag
    std::optional<std::string> source;
    std::optional<std::string> file;  ///< of the source that decides it
    std::optional<std::string> tests; ///< the files of tests that meet it
};
BOOST_DESCRIBE_STRUCT(Rule, (),
                      (rule, says, allowed, refused, flagged, remedy, source, file, tests))

/// Null where there is no such rule.
const Rule* find_rule(std::string_view id);

/// The pages as they stand in docs/rules/, in the order of their ids.
std::span<const std::string_view> rule_pages();

} // namespace concordat::web
