// SPDX-License-Identifier: GPL-3.0-or-later
// Every component, byte for byte, against every fixture of that component in the npm package.
#include "components.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>

namespace concordat::govuk::fixtures_test {
namespace {

namespace json = boost::json;
namespace fs = std::filesystem;

struct Excluded {
    std::string_view component;
    std::string_view fixture;
    std::string_view reason;
};

/// Fixtures that we do not render as the package does.
constexpr std::array kExcluded = {
    Excluded{"checkboxes", "with falsy values",
             "counts places of the list that hold nothing; our lists have no such places"},
    Excluded{"radios", "with falsy items",
             "counts places of the list that hold nothing; our lists have no such places"},
};

/// Components that we do not render at all.
struct Absent {
    std::string_view component;
    std::string_view reason;
};
constexpr std::array kAbsent = {
    Absent{"accordion", "no page has one"},
    Absent{"character-count", "no page takes long text"},
    Absent{"cookie-banner", "there are no cookies to accept"},
    Absent{"exit-this-page", "nobody comes to harm by being seen here"},
    Absent{"feedback", "there is nobody behind it to answer"},
    Absent{"file-upload", "no page takes files"},
    Absent{"footer", "it carries the crown and the crest, which may not be used outside gov.uk"},
    Absent{"header", "it carries the crown, which may not be used outside gov.uk"},
    Absent{"language-navigation", "the pages are in one language"},
    Absent{"password-input", "there is no sign-in"},
    Absent{"task-list", "no page has one"},
    Absent{"textarea", "no page takes long text"},
};

fs::path package() {
    return fs::path(CONCORDAT_SOURCE_DIR) / "node_modules/govuk-frontend/dist/govuk/components";
}

json::array fixtures_of(std::string_view component) {
    const fs::path path = package() / component / "fixtures.json";
    std::ifstream file(path);
    if (!file) throw std::runtime_error("There is no " + path.string());
    const std::string text(std::istreambuf_iterator<char>(file), {});
    return json::parse(text).as_object().at("fixtures").as_array();
}

std::string_view text_of(const json::value& fixture, std::string_view field) {
    return fixture.as_object().at(field).as_string();
}

bool is_excluded(std::string_view component, std::string_view fixture) {
    return std::ranges::any_of(kExcluded, [&](const Excluded& excluded) {
        return excluded.component == component && excluded.fixture == fixture;
    });
}

class GovukComponent : public testing::TestWithParam<Component> {};

TEST_P(GovukComponent, EqualsEveryFixtureOfThePackage) {
    const Component& component = GetParam();
    int checked = 0;
    for (const json::value& fixture : fixtures_of(component.name)) {
        const std::string_view name = text_of(fixture, "name");
        if (is_excluded(component.name, name)) continue;
        SCOPED_TRACE(std::string(name));
        EXPECT_EQ(component.render(fixture.as_object().at("options")), text_of(fixture, "html"));
        ++checked;
    }
    EXPECT_GT(checked, 0);
    RecordProperty("fixtures", checked);
}

INSTANTIATE_TEST_SUITE_P(All, GovukComponent, testing::ValuesIn(components()),
                         [](const auto& given) {
                             std::string name(given.param.name);
                             std::ranges::replace(name, '-', '_');
                             return name;
                         });

TEST(GovukPackage, EachExcludedFixtureExistsAndDiffers) {
    for (const Excluded& excluded : kExcluded) {
        SCOPED_TRACE(std::string(excluded.component) + ": " + std::string(excluded.fixture));
        const auto component =
            std::ranges::find(components(), excluded.component, &Component::name);
        ASSERT_NE(component, components().end());
        const json::array fixtures = fixtures_of(excluded.component);
        const auto fixture = std::ranges::find_if(fixtures, [&](const json::value& candidate) {
            return text_of(candidate, "name") == excluded.fixture;
        });
        ASSERT_NE(fixture, fixtures.end());
        EXPECT_NE(component->render(fixture->as_object().at("options")), text_of(*fixture, "html"));
        EXPECT_FALSE(excluded.reason.empty());
    }
}

TEST(GovukPackage, EachComponentIsRenderedOrListedAsAbsent) {
    std::size_t found = 0;
    std::size_t fixtures = 0;
    std::size_t checked = 0;
    for (const fs::directory_entry& entry : fs::directory_iterator(package())) {
        if (!fs::exists(entry.path() / "fixtures.json")) continue;
        const std::string name = entry.path().filename();
        const bool rendered =
            std::ranges::find(components(), name, &Component::name) != components().end();
        const bool absent = std::ranges::find(kAbsent, name, &Absent::component) != kAbsent.end();
        EXPECT_NE(rendered, absent) << name;
        ++found;
        fixtures += fixtures_of(name).size();
        if (rendered) checked += fixtures_of(name).size();
    }
    EXPECT_EQ(found, components().size() + kAbsent.size());
    std::cout << checked - kExcluded.size() << " fixtures of " << components().size()
              << " components checked, " << kExcluded.size() << " excluded; the package has "
              << fixtures << " of " << found << "\n";
}

} // namespace
} // namespace concordat::govuk::fixtures_test
