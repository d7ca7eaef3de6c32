// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/markup.hpp"

#include "html/element.hpp"
#include "html/literal.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <stdexcept>
#include <type_traits>

namespace concordat::html::markup_test {
namespace {

constexpr std::string_view kAttacks[] = {
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)",
    "</title><script>alert(1)</script>",
    "` onclick=`alert(1)`",
    "<!-- --!><svg/onload=alert(1)>",
    "\\\"><b>",
    "&lt;script&gt;",
};

bool is_inert(std::string_view text) {
    return text.find_first_of("<>\"'`\\") == std::string_view::npos;
}

TEST(Markup, IsNeverMadeOfAStringUnescaped) {
    static_assert(!std::is_constructible_v<Markup, std::string>);
    static_assert(!std::is_constructible_v<Markup, const char*>);
    static_assert(!std::is_convertible_v<std::string_view, Markup>);
    static_assert(!std::is_constructible_v<Literal, std::string_view>);
    EXPECT_EQ(markup(std::string("<b>")).text(), "&lt;b&gt;");
    EXPECT_EQ(markup("<b>").text(), "&lt;b&gt;");
}

TEST(Markup, EscapesEachCharacterThatMeansSomethingInHtml) {
    EXPECT_EQ(escape("a & b < c > d \" e ' f ` g \\ h").text(),
              "a &amp; b &lt; c &gt; d &quot; e &#39; f &#96; g &#92; h");
    EXPECT_EQ(escape("").text(), "");
    EXPECT_EQ(escape("Ynys Môn – 17 £").text(), "Ynys Môn – 17 £");
}

TEST(Markup, KeepsAttacksInertInTextAndInAttributes) {
    for (const std::string_view attack : kAttacks) {
        EXPECT_TRUE(is_inert(escape(attack).text())) << attack;
        const Markup written = element("p", {{"title", attack}}, attack);
        const std::string inert(escape(attack).text());
        EXPECT_EQ(written.text(), "<p title=\"" + inert + "\">" + inert + "</p>");
    }
}

TEST(Markup, IsNotEscapedTwice) {
    const Markup once = escape("Q & A");
    EXPECT_EQ(markup(paragraph(once)).text(), "<p class=\"govuk-body\">Q &amp; A</p>");
}

TEST(Markup, WritesNumbersInDecimal) {
    EXPECT_EQ(markup(68, " ", std::int64_t{-9'007'199'254'740'991}).text(), "68 -9007199254740991");
    EXPECT_EQ(markup(std::size_t{119}).text(), "119");
}

TEST(Markup, IsJoinedWithSomethingBetween) {
    const std::vector<Markup> parts = {escape("a"), escape("<"), escape("c")};
    EXPECT_EQ(join(parts, escape(", ")).text(), "a, &lt;, c");
    EXPECT_EQ(join({}, escape(", ")).text(), "");
}

TEST(Markup, IndentsItsFurtherLines) {
    const Markup lines = markup("\n a\nb\n\nc \n");
    EXPECT_EQ(markup(indented(lines, 2)).text(), "a\n  b\n  \n  c");
    EXPECT_EQ(markup(trimmed(lines)).text(), "a\nb\n\nc");
}

TEST(Markup, IndentsWhatIsAlreadyWrittenByAnyNumberOfLines) {
    const Markup inner = markup(" a\nb\n");
    const Markup lines = markup("x\n", indented(markup(inner, "c"), 3), "y");
    EXPECT_EQ(lines.text(), "x\na\n   b\n   cy");
    EXPECT_EQ(markup("x", indented(markup(" \n "), 3), "y").text(), "xy");
    EXPECT_EQ(markup("x", indented(markup("a\n\n\nb"), 1), "y").text(), "xa\n \n \n by");
}

TEST(Markup, IsWholeAfterItWasCopiedOrMovedAndWrittenFurther) {
    const std::string_view long_words =
        "Six boards may agree a thing and still nothing is decided until each body has decided it "
        "for itself, on its own form, under its own number, weeks apart from every other body.";
    Markup first = escape(long_words);
    const Markup copy = first;
    first.add("!");
    EXPECT_EQ(copy.text(), long_words);
    const Markup moved = std::move(first);
    EXPECT_EQ(moved.text(), std::string(long_words) + "!");
}

TEST(Parts, AreWrittenWhereTheyArePut) {
    const std::vector<int> numbers = {1, 2};
    const auto listed = [&](Markup& out) {
        for (const int number : numbers)
            out.add("<", number);
    };
    EXPECT_EQ(markup(element("b", {}, parts("a", 7, written(listed)), "&")).text(),
              "<b>a7&lt;1&lt;2&amp;</b>");
}

TEST(Link, LeadsWhereItSaysWhenThatIsRelativeOrSecureOrMail) {
    for (const std::string_view href :
         {"/decisions/2016.047", "decisions?page=2", "?as-at=2015-12-17", "#limb-3", "/a:b",
          "https://www.legislation.gov.uk/", "mailto:office@example.org", "./a", "../a",
          "page/2015:068"}) {
        EXPECT_EQ(safe_href(href), href);
    }
}

TEST(Link, LeadsNowhereWhenItCouldRunOrDeceive) {
    for (const std::string_view href :
         {"javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)",
          "java\nscript:alert(1)", "\x01javascript:alert(1)", "data:text/html,<script>",
          "vbscript:x", "//evil.example", "/\\evil.example", "\\\\evil.example",
          "http://example.org/", "file:///etc/passwd", "blob:x", "", "a:b", "/\t/evil.example"}) {
        EXPECT_EQ(safe_href(href), "#") << href;
    }
    EXPECT_EQ(markup(link("javascript:alert(1)", "here")).text(),
              "<a class=\"govuk-link\" href=\"#\">here</a>");
}

TEST(Attribute, ThatHoldsAnAddressIsHeldToTheRuleOfLinks) {
    for (const char* name : {"href", "src", "action", "formaction", "HREF"}) {
        EXPECT_EQ(markup(Attributes{{name, "javascript:alert(1)"}}).text(),
                  std::string(" ") + name + "=\"#\"");
    }
}

TEST(Attribute, ThatCarriesCodeOrStyleIsABrokenProgram) {
    for (const char* name :
         {"onclick", "ONLOAD", "style", "Style", "srcdoc", "a b", "x=\"y", "", "\"", "a/b"}) {
        EXPECT_THROW(markup(Attributes{{name, "x"}}), std::invalid_argument) << name;
    }
}

TEST(Element, HasItsAttributesAndContentsInOrder) {
    EXPECT_EQ(
        markup(element("p", {{"class", "govuk-body"}, {"id", "lag"}}, "Lag: ", 68, " days")).text(),
        "<p class=\"govuk-body\" id=\"lag\">Lag: 68 days</p>");
    EXPECT_EQ(markup(void_element("br")).text(), "<br>");
}

TEST(Element, HeadingsHaveTheSizeOfTheirLevelUnlessToldOtherwise) {
    EXPECT_EQ(heading(1, "A").text(), "<h1 class=\"govuk-heading-l\">A</h1>");
    EXPECT_EQ(heading(2, "A", "a").text(), "<h2 class=\"govuk-heading-m\" id=\"a\">A</h2>");
    EXPECT_EQ(heading(4, "A").text(), "<h4 class=\"govuk-heading-s\">A</h4>");
    EXPECT_EQ(heading(2, HeadingSize::xl, escape("A")).text(),
              "<h2 class=\"govuk-heading-xl\">A</h2>");
    EXPECT_THROW(heading(0, "A"), std::out_of_range);
}

TEST(Element, ListsAreOfThreeKinds) {
    const std::vector<Markup> items = {escape("a"), escape("b")};
    EXPECT_EQ(list(ListKind::plain, items).text(),
              "<ul class=\"govuk-list\"><li>a</li><li>b</li></ul>");
    EXPECT_EQ(list(ListKind::bullet, items).text(),
              "<ul class=\"govuk-list govuk-list--bullet\"><li>a</li><li>b</li></ul>");
    EXPECT_EQ(list(ListKind::number, items).text(),
              "<ol class=\"govuk-list govuk-list--number\"><li>a</li><li>b</li></ol>");
}

namespace fs = std::filesystem;

/// Each source of the program with its place, but for tests.
template <class Visit>
void for_each_source(Visit&& visit) {
    const fs::path rooms = fs::path(CONCORDAT_SOURCE_DIR) / "src";
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(rooms)) {
        const fs::path& path = entry.path();
        const bool source = path.extension() == ".cpp" || path.extension() == ".hpp";
        if (!source || path.stem().string().ends_with("_test")) continue;
        std::ifstream file(path);
        visit(fs::relative(path, rooms), std::string(std::istreambuf_iterator<char>(file), {}));
    }
}

TEST(House, NoOtherRoomWritesMarkupOfItsOwn) {
    std::size_t read = 0;
    for_each_source([&](const fs::path& place, const std::string& text) {
        if (*place.begin() == "html") return;
        for (const char* own : {"html/literal.hpp", "html/govuk/shared.hpp", "_html\"", "\"_html",
                                "as_written_in_a_fixture"}) {
            EXPECT_EQ(text.find(own), std::string::npos) << place << " has " << own;
        }
        ++read;
    });
    EXPECT_GT(read, 0u);
}

TEST(House, PartsThatLastForOneStatementAreNotKept) {
    const std::string kParts = "(element|void_element|link|paragraph|parts|written|indented|"
                               "trimmed|content_as_given|attribute)";
    const std::string kTypes = "(NamedLink|Element<[^;]*>|PartsOf<[^;]*>|Written<[^;]*>|Opening)";
    const std::regex kept(R"(auto&{0,2} \w+( =\s+|\{)(html::|ask\.)?)" + kParts + R"(\(|)" +
                          R"(return (html::)?(link|element|paragraph)\([^;]*\); \}|)" +
                          R"(const (html::|web::)?)" + kTypes + R"( \w+( =|\{))");
    for (const char* wrong :
         {"const auto name = html::element(\"b\", {}, words);",
          "const auto line = trimmed(markup(a));", "const NamedLink link = ask.link(row.body);",
          "const auto link{ask.link(row.body)};",
          "const auto cell = [&] { return html::link(href(), words); };"})
        EXPECT_TRUE(std::regex_search(wrong, kept)) << wrong;
    for_each_source([&](const fs::path& place, const std::string& text) {
        EXPECT_FALSE(std::regex_search(text, kept)) << place;
    });
}

} // namespace
} // namespace concordat::html::markup_test
