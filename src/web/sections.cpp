// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/sections.hpp"

#include <algorithm>

namespace concordat::web {

namespace {

constexpr ListAddress kDecisions[] = {{"Register of decisions", "/decisions"}};
constexpr ListAddress kWaiting[] = {{"Waiting", "/waiting"}};
constexpr ListAddress kMeetings[] = {{"Meetings", "/meetings"}, {"Boards", "/boards"}};
constexpr ListAddress kAgreements[] = {{"Agreements", "/agreements"},
                                       {"Shared services", "/services"}};
constexpr ListAddress kAuthority[] = {{"Approved sums", "/sums"},
                                      {"Delegations", "/delegations"},
                                      {"Spending told without authority", "/spendings"},
                                      {"Bids", "/bids"},
                                      {"Who may decide what", "/powers"}};
constexpr ListAddress kPlan[] = {{"Forward plan", "/forward-plan"},
                                 {"Actions", "/actions"},
                                 {"Papers asked for", "/commissions"},
                                 {"Duties put off", "/duties"}};
constexpr ListAddress kBodies[] = {{"Bodies", "/bodies"}, {"Collaborations", "/collaborations"}};
constexpr ListAddress kDoubts[] = {{"Doubts", "/flags"}};

constexpr Section kSections[] = {
    {"Decisions", kDecisions},   {"Waiting", kWaiting},     {"Meetings", kMeetings},
    {"Agreements", kAgreements}, {"Authority", kAuthority}, {"Plan", kPlan},
    {"Bodies", kBodies},         {"Doubts", kDoubts},
};

} // namespace

std::span<const Section> sections() {
    return kSections;
}

const Section* section_of_list(std::string_view path) {
    const auto found = std::ranges::find_if(kSections, [&](const Section& section) {
        return std::ranges::find(section.lists, path, &ListAddress::path) != section.lists.end();
    });
    return found != std::end(kSections) ? found : nullptr;
}

} // namespace concordat::web
