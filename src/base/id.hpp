// SPDX-License-Identifier: GPL-3.0-or-later
// Ids: kind and slug, given by whoever sends the command, unique for ever, never a name.
//
//     struct BoardKind { static constexpr std::string_view kName = "board"; };
//     using BoardId = Id<BoardKind>;
//     BoardId board{"board/three-force"};
#pragma once

#include "base/inline_text.hpp"
#include "base/result.hpp"

#include <compare>
#include <functional>
#include <string_view>

namespace concordat {

/// Whether `text` is `KIND/slug`, its slug of 1 to 200 characters a-z 0-9 . - in parts divided by
/// "/" and not ending with ".json"; 400 of a flag, which holds the id of its thing. An empty `kind`
/// admits any.
///
/// Errors  "id.malformed".
Result<void> check_id(std::string_view text, std::string_view kind);

template <class Kind>
class Id {
public:
    Id() = default;
    /// For ids known to be well formed; what comes from outside goes through `parse`.
    explicit Id(std::string_view text) : text_(text) {}

    static Result<Id> parse(std::string_view text) {
        TRY_DO(check_id(text, Kind::kName));
        return Id(text);
    }

    std::string_view text() const { return text_.view(); }
    std::string_view slug() const {
        const auto at = text().find('/');
        return text().substr(at == std::string_view::npos ? 0 : at + 1);
    }
    bool empty() const { return text().empty(); }
    auto operator<=>(const Id&) const = default;

private:
    InlineText text_;
};

struct AnyKind {
    static constexpr std::string_view kName = "";
};

/// The id of anything: what can be renamed, flagged or linked to.
using ThingId = Id<AnyKind>;

template <class Kind>
ThingId thing(const Id<Kind>& id) {
    return ThingId(id.text());
}

/// The kind of an id as text: "board" of "board/three-force".
std::string_view kind_of(std::string_view id);

} // namespace concordat

template <class Kind>
struct std::hash<concordat::Id<Kind>> {
    std::size_t operator()(const concordat::Id<Kind>& id) const {
        return std::hash<std::string_view>{}(id.text());
    }
};
