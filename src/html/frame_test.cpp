// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/frame.hpp"

#include "html/assets.hpp"
#include "html/chain.hpp"
#include "html/comparison.hpp"
#include "html/day_form.hpp"
#include "html/element.hpp"
#include "html/govuk/summary_list.hpp"
#include "html/wide_table.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <regex>

namespace concordat::html::frame_test {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr const char* kAttack = "\"><script>alert(1)</script><p style=\"x\" onclick='alert(1)'>";

/// Every field of it holds an attack.
Frame attacked() {
    DayForm form{.action = kAttack,
                 .day = kAttack,
                 .month = kAttack,
                 .year = kAttack,
                 .kept = {{kAttack, kAttack}},
                 .error = kAttack,
                 .today = kAttack};
    return Frame{
        .title = kAttack,
        .record = kAttack,
        .home = kAttack,
        .navigation = {{.text = kAttack, .href = kAttack, .current = true}},
        .phase_banner = govuk::PhaseBanner{.text = kAttack, .tag = {kAttack}},
        .as_at = day_form(form),
        .breadcrumbs = {{.text = kAttack, .href = kAttack}, {.text = kAttack}},
        .back_link = govuk::BackLink{.text = kAttack, .href = kAttack},
        .footer_links = {{.text = kAttack, .href = kAttack}},
        .footer = escape(kAttack),
        .json = kAttack,
    };
}

Markup attacked_main() {
    const ChainLink link{.kind = kAttack, .title = escape(kAttack), .detail = escape(kAttack)};
    return markup(chain({&link, 1}),
                  comparison({kAttack, escape(kAttack)}, {kAttack, escape(kAttack)}));
}

std::size_t count(const std::string& text, const std::string& pattern) {
    const std::regex wanted(pattern, std::regex::icase);
    return static_cast<std::size_t>(
        std::distance(std::sregex_iterator(text.begin(), text.end(), wanted), {}));
}

std::string document(const Frame& frame, const Markup& main = {}) {
    return std::string(page(frame, main).text());
}

TEST(Frame, IsAWholeDocument) {
    const std::string text = document({.title = "Decision 2016.047",
                                       .record = "East Midlands",
                                       .json = "/decisions/2016.047.json"},
                                      heading(1, "Decision 2016.047"));
    EXPECT_TRUE(text.starts_with("<!DOCTYPE html>\n<html lang=\"en\""));
    EXPECT_TRUE(text.ends_with("</html>\n"));
    EXPECT_THAT(text, HasSubstr("<title>Decision 2016.047 - East Midlands - Concordat</title>"));
    EXPECT_THAT(text, HasSubstr("width=device-width"));
    EXPECT_THAT(text, HasSubstr("href=\"/decisions/2016.047.json\""));
    EXPECT_EQ(count(text, "<main "), 1u);
    EXPECT_EQ(count(text, "<h1"), 1u);
    EXPECT_EQ(count(text, "href=\"#main-content\""), 1u);
    EXPECT_EQ(count(text, "id=\"main-content\""), 1u);
}

TEST(Frame, HasNoScriptStyleOrHandlerInThePage) {
    for (const std::string& text :
         {document({.title = "Home"}), document(attacked(), attacked_main())}) {
        EXPECT_EQ(count(text, "<script"), 2u);
        EXPECT_EQ(count(text, "<script[^>]* src=\"/assets/[0-9a-f]{16}/[a-z.-]+\"></script>"), 2u);
        EXPECT_EQ(count(text, "<style"), 0u);
        EXPECT_EQ(count(text, "\\sstyle\\s*=\\s*[\"'`]"), 0u);
        EXPECT_EQ(count(text, "\\son[a-z]+\\s*=\\s*[\"'`]"), 0u);
        EXPECT_EQ(count(text, "javascript:"), 0u);
    }
}

TEST(Frame, CarriesNeitherCrownNorCrestNorTheNameOfTheGovernmentsSite) {
    const std::string text = document({.title = "Home", .footer = escape("Open records")});
    for (const char* mark : {"crown", "crest", "GOV.UK", "<svg"}) {
        EXPECT_THAT(text, Not(HasSubstr(mark)));
    }
}

TEST(Frame, PointsOnlyToAssetsTheProgramHas) {
    const std::string text = document({.title = "Home"});
    const std::regex address("/assets/([0-9a-f]+)/([^\"]+)");
    std::size_t found = 0;
    for (std::sregex_iterator at(text.begin(), text.end(), address), end; at != end; ++at) {
        EXPECT_NE(find_asset((*at)[1].str(), (*at)[2].str()), nullptr) << at->str();
        ++found;
    }
    EXPECT_EQ(found, 4u);
}

TEST(Frame, MarksThePageOneIsOn) {
    const std::string text =
        document({.title = "Decisions",
                  .navigation = {{.text = "Home", .href = "/"},
                                 {.text = "Decisions", .href = "/decisions", .current = true}},
                  .breadcrumbs = {{.text = "Home", .href = "/"}, {.text = "Decisions"}}});
    EXPECT_THAT(text, HasSubstr("href=\"/decisions\" aria-current=\"page\""));
    EXPECT_THAT(text, HasSubstr("<li class=\"govuk-breadcrumbs__list-item\" aria-current=\"page\">"
                                "Decisions</li>"));
}

TEST(DayForm, KeepsTheRestOfTheQuestionAndTiesTheErrorToTheFields) {
    const std::string right(day_form({.action = "/decisions", .day = "17"}).text());
    EXPECT_THAT(right, HasSubstr("method=\"get\" action=\"/decisions\""));
    EXPECT_THAT(right,
                HasSubstr("name=\"as-at-day\" type=\"text\" inputmode=\"numeric\" value=\"17\""));
    EXPECT_THAT(right, Not(HasSubstr("as-at-error")));
    const std::string wrong(day_form({.action = "/decisions",
                                      .kept = {{"body", "body/leicestershire"}},
                                      .error = "There is no 31 June."})
                                .text());
    EXPECT_THAT(wrong,
                HasSubstr("<input type=\"hidden\" name=\"body\" value=\"body/leicestershire\">"));
    EXPECT_EQ(count(wrong, "aria-describedby=\"as-at-error\""), 3u);
    EXPECT_EQ(count(wrong, "id=\"as-at-error\""), 1u);
}

TEST(Component, EscapesItsClassesOnceThoughTheyPassThroughAnother) {
    const std::string text = std::string(
        markup(govuk::PhaseBanner{.text = "a", .tag = {.text = "b", .classes = "c&d"}}).text());
    EXPECT_THAT(text, HasSubstr("govuk-phase-banner__content__tag c&amp;d\""));
}

TEST(WideTable, IsCalledByItsHeadingAndReachedByTheKeyboard) {
    const std::string text(WideTable(kAttack, {"Decision"}).end().text());
    EXPECT_EQ(count(text, "<h2 [^>]*id=\"table-[a-z0-9-]+\""), 1u);
    EXPECT_EQ(count(text, "aria-labelledby=\"table-[a-z0-9-]+\""), 2u);
    EXPECT_THAT(text, HasSubstr(">" + std::string(escape(kAttack).text()) + "</h2>"));
    EXPECT_THAT(text, HasSubstr("role=\"region\" tabindex=\"0\""));
}

TEST(WideTable, SaysInEachCellWhichColumnItIsOfAndKeepsItsRoles) {
    WideTable table("Decided lately", {"Decision"});
    table.row("2016.047");
    const std::string text(table.end().text());
    EXPECT_THAT(text, HasSubstr("<td role=\"cell\" class=\"govuk-table__cell\" "
                                "data-label=\"Decision\">2016.047</td>"));
    EXPECT_THAT(text, HasSubstr("id=\"table-decided-lately\""));
    for (const char* role : {"table", "rowgroup", "row", "columnheader"})
        EXPECT_THAT(text, HasSubstr("role=\"" + std::string(role) + "\""));
}

TEST(WideTable, HasNoMoreCellsInARowThanColumns) {
    WideTable table("Decided lately", {"Decision"});
    EXPECT_THROW(table.row("2016.047", "2016.048"), std::out_of_range);
}

TEST(TableWriter, WritesWhatTheComponentDoes) {
    for (const bool stacks : {false, true}) {
        const govuk::Table frame{
            .head = {{.text = "Decision"}, {.text = "Days", .format = "numeric"}},
            .stacks = stacks};
        govuk::TableWriter writer({}, frame);
        writer.row();
        writer.cell("2016.0", 47);
        writer.cell(escape("<68>"));
        writer.row();
        writer.cell(paragraph("A"));
        writer.cell(0);
        govuk::Table whole = frame;
        whole.rows = {{{.text = "2016.047"}, {.text = "<68>", .format = "numeric"}},
                      {{.html = paragraph("A")}, {.text = "0", .format = "numeric"}}};
        EXPECT_EQ(writer.end().text(), markup(whole).text());
    }
}

TEST(SummaryListWriter, WritesWhatTheComponentDoes) {
    govuk::SummaryListWriter writer;
    EXPECT_TRUE(writer.empty());
    writer.row("Decided", "on ", 17, " December");
    writer.row("Q & A", element("p", {}, "a\nb"));
    const govuk::SummaryList whole{
        .rows = {{.key = {.text = "Decided"}, .value = {.text = "on 17 December"}},
                 {.key = {.text = "Q & A"}, .value = {.html = element("p", {}, "a\nb")}}}};
    EXPECT_EQ(writer.end().text(), markup(whole).text());
    EXPECT_EQ(govuk::SummaryListWriter().end().text(), "");
}

TEST(Chain, SaysWhichLinkIsMissing) {
    const std::vector<ChainLink> links = {
        {.kind = "Decision", .title = escape("2016.047"), .lacks = {"a", "b"}},
        {.kind = "Terms of reference", .title = escape("Not stated"), .is_missing = true}};
    const std::string text(chain(links).text());
    EXPECT_EQ(count(text, "<li"), 2u);
    EXPECT_THAT(text, HasSubstr("Not recorded: a; b."));
    EXPECT_THAT(text,
                HasSubstr("concordat-chain__link--missing\">\n"
                          "<span class=\"concordat-chain__kind\">Terms of reference (missing)"));
}

} // namespace
} // namespace concordat::html::frame_test
