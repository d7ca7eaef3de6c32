// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/things_of.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace concordat {

namespace {

/// The first member of an event, or one further on or deeper.
enum class Place : std::uint8_t { first, further };

bool acts(std::string_view kind) {
    constexpr std::array kActs{BodyKind::kName,          OfficeKind::kName, PartnerKind::kName,
                               CollaborationKind::kName, RoleKind::kName,   BoardKind::kName,
                               SchemeKind::kName};
    return std::find(kActs.begin(), kActs.end(), kind) != kActs.end();
}

/// What is found so far, and how to look into whatever an event is made of.
struct Finding {
    std::vector<ThingId> things;

    template <class Kind>
    void find_in(const Id<Kind>& id, Place place) {
        const std::string_view kind = kind_of(id.text());
        if (id.empty() || kind == SeatKind::kName || (place == Place::further && acts(kind)))
            return;
        if (std::find(things.begin(), things.end(), thing(id)) == things.end())
            things.push_back(thing(id));
    }

    void find_in(const auto&, Place) {} ///< what holds no id

    template <class T>
    void find_in(const std::optional<T>& value, Place place) {
        if (value) find_in(*value, place);
    }

    template <class T>
    void find_in(const std::vector<T>& values, Place) {
        for (const T& value : values)
            find_in(value, Place::further);
    }

    template <class... Ts>
    void find_in(const std::variant<Ts...>& value, Place place) {
        std::visit([&](const auto& held) { find_in(held, place); }, value);
    }

    template <class T>
    requires boost::describe::has_describe_members<T>::value void find_in(const T& value,
                                                                          Place place) {
        using Members = boost::describe::describe_members<T, boost::describe::mod_public>;
        boost::mp11::mp_for_each<Members>([&](auto member) {
            find_in(value.*member.pointer, place);
            place = Place::further;
        });
    }
};

/// "Recommendation deferred" of "RecommendationDeferred".
std::string spaced(std::string_view name) {
    std::string words;
    for (const char letter : name) {
        const bool is_capital = std::isupper(static_cast<unsigned char>(letter)) != 0;
        if (is_capital && !words.empty()) words += ' ';
        words += is_capital && !words.empty()
                     ? static_cast<char>(std::tolower(static_cast<unsigned char>(letter)))
                     : letter;
    }
    return words;
}

/// Calls visit with the event itself, of whichever area.
template <class Visit>
auto with_event(const Event& event, const Visit& visit) {
    return std::visit(
        [&](const auto& of_area) {
            if constexpr (requires { of_area.of; }) {
                return std::visit(visit, of_area.of);
            } else {
                return visit(of_area);
            }
        },
        event.of);
}

} // namespace

std::vector<ThingId> things_of(const Event& event) {
    Finding finding;
    with_event(event, [&](const auto& held) { finding.find_in(held, Place::first); });
    return std::move(finding.things);
}

std::string in_words(const Event& event) {
    return with_event(event, [](const auto& held) { return spaced(held.kName); });
}

} // namespace concordat
