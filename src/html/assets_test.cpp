// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/assets.hpp"

#include "base/digest.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <zlib.h>

#include <regex>
#include <set>
#include <stdexcept>

namespace concordat::html::assets_test {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string bytes_of(std::string_view name) {
    for (const Asset& asset : assets()) {
        if (asset.name == name) return std::string(asset.bytes);
    }
    throw std::out_of_range(std::string(name));
}

std::string inflated(std::string_view gzip, std::size_t size) {
    std::string out(size + 1, '\0');
    z_stream stream{};
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(gzip.data()));
    stream.avail_in = static_cast<uInt>(gzip.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    constexpr int kGzipOnly = 15 + 16;
    EXPECT_EQ(inflateInit2(&stream, kGzipOnly), Z_OK);
    EXPECT_EQ(inflate(&stream, Z_FINISH), Z_STREAM_END);
    out.resize(stream.total_out);
    inflateEnd(&stream);
    return out;
}

TEST(Assets, AreFoundAtTheirPathAndNowhereElse) {
    ASSERT_FALSE(assets().empty());
    for (const Asset& asset : assets()) {
        EXPECT_EQ(asset_path(asset.name),
                  "/assets/" + std::string(asset.hash) + "/" + std::string(asset.name));
        EXPECT_EQ(find_asset(asset.hash, asset.name), &asset);
        EXPECT_EQ(find_asset("0000000000000000", asset.name), nullptr);
        EXPECT_EQ(find_asset("", asset.name), nullptr);
        EXPECT_EQ(find_asset(asset.hash, std::string(asset.name) + "x"), nullptr);
    }
    EXPECT_EQ(find_asset(assets().front().hash, ""), nullptr);
    EXPECT_EQ(find_asset(assets().front().hash, "../concordat.css"), nullptr);
    EXPECT_THROW(asset_path("none.css"), std::out_of_range);
}

TEST(Assets, InflateToTheirBytes) {
    for (const Asset& asset : assets()) {
        EXPECT_EQ(inflated(asset.gzip, asset.bytes.size()), asset.bytes) << asset.name;
        EXPECT_FALSE(asset.bytes.empty());
    }
}

TEST(Assets, AreCompressedWithoutTheTimeOfTheBuild) {
    for (const Asset& asset : assets())
        EXPECT_EQ(asset.gzip.substr(4, 4), std::string_view("\0\0\0\0", 4)) << asset.name;
}

TEST(Assets, ShareOneHashOverTheWholeSet) {
    std::string set;
    for (const Asset& asset : assets()) {
        set += std::string(asset.name) + " " + std::to_string(asset.bytes.size()) + "\n";
        set += asset.bytes;
    }
    for (const Asset& asset : assets())
        EXPECT_EQ(asset.hash, hex(sha256(set)).substr(0, 16)) << asset.name;
}

TEST(Assets, NameOneAnotherByAddressesThatResolve) {
    const std::regex import("from\\s*\"\\./([^\"]+)\"");
    const std::string start = bytes_of("start.js");
    std::smatch found;
    ASSERT_TRUE(std::regex_search(start, found, import));
    EXPECT_NE(find_asset(assets().front().hash, found[1].str()), nullptr) << found[1];
    EXPECT_THAT(bytes_of("govuk-frontend.min.js"), Not(HasSubstr("sourceMappingURL")));
}

TEST(Assets, StylesheetFetchesNothingAndUsesNoFontOfTheGovernment) {
    const std::string css = bytes_of("concordat.css");
    for (const char* barred : {"@font-face", "@import", "url(", "GDS Transport", "crest", "crown"})
        EXPECT_THAT(css, Not(HasSubstr(barred)));
    for (const char* ours : {".concordat-chain", ".concordat-as-at", ".concordat-comparison",
                             ".concordat-footer", ".govuk-table", "@media print"})
        EXPECT_THAT(css, HasSubstr(ours));
}

TEST(Assets, HaveTheTypesTheBrowserMustBeTold) {
    const std::set<std::string_view> types = [] {
        std::set<std::string_view> all;
        for (const Asset& asset : assets())
            all.insert(asset.content_type);
        return all;
    }();
    EXPECT_EQ(types, (std::set<std::string_view>{"text/css; charset=utf-8", "image/svg+xml",
                                                 "text/javascript; charset=utf-8"}));
}

} // namespace
} // namespace concordat::html::assets_test
