// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/json.hpp"

#include <fmt/format.h>
#include <sstream>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

namespace concordat::wire {

namespace {

constexpr std::size_t kMostNodes = 1'000'000;

/// A comment after the end of a whole document. The parser takes a quoted text that is not closed
/// to end with the last line, so that this is then part of it.
constexpr std::string_view kAfterTheEnd = "# concordat: here the document has ended";

Refusal malformed(const YAML::Mark& mark, const std::string& what) {
    return Refusal{.reason = Reason::malformed,
                   .rule = "yaml.malformed",
                   .message = fmt::format("This is not YAML: line {}, column {}: {}.",
                                          mark.line + 1, mark.column + 1, what)};
}

/// Notes where a document begins, and nothing else.
struct Beginning : YAML::EventHandler {
    void OnDocumentStart(const YAML::Mark& mark) override { at = mark; }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
    void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
    void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t,
                  const std::string&) override {}
    void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                         YAML::EmitterStyle::value) override {}
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                    YAML::EmitterStyle::value) override {}
    void OnMapEnd() override {}

    YAML::Mark at;
};

/// That the bytes are one document and no second follows. Throws where they are no YAML.
Result<void> check_alone(const std::string& bytes) {
    std::istringstream stream(bytes);
    YAML::Parser parser(stream);
    Beginning beginning;
    if (parser.HandleNextDocument(beginning) && parser.HandleNextDocument(beginning))
        return malformed(beginning.at, "a second document begins here");
    return {};
}

/// Turns nodes into JSON and notes where each stood. Aliases are followed, so nodes are counted.
class Conversion {
public:
    explicit Conversion(std::string_view text) : text_(text) {}

    /// `before` is the place of the key or list that the value is of.
    Result<Json> convert(const YAML::Node& node, const YAML::Mark& before, const std::string& at,
                         std::size_t depth) {
        if (++nodes_ > kMostNodes || depth > kDeepest) {
            return Refusal{.reason = Reason::malformed,
                           .rule = "document.too-large",
                           .message =
                               fmt::format("The document has more than {} values, or more than {} "
                                           "of them inside each other.",
                                           kMostNodes, kDeepest)};
        }
        // A value that is left out is found where the next thing stands, or behind the end; its
        // key says better where it is missed, or the element before it.
        const YAML::Mark mark = node.IsNull() && !is_written(node.Mark()) ? before : node.Mark();
        places[at] = Place{mark.line + 1, mark.column + 1};
        if (node.IsMap()) return convert_map(node, at, depth);
        if (node.IsSequence()) return convert_sequence(node, at, depth);
        if (node.IsScalar()) {
            if (node.Scalar().find(kAfterTheEnd) != std::string::npos)
                return malformed(node.Mark(), "the text that is quoted from here is not closed");
            return Json(node.Scalar());
        }
        return Json(nullptr);
    }

    std::map<std::string, Place> places;

private:
    Result<Json> convert_map(const YAML::Node& node, const std::string& at, std::size_t depth) {
        boost::json::object object;
        for (const auto& member : node) {
            if (!member.first.IsScalar())
                return malformed(member.first.Mark(), "a key that is not text");
            const std::string key = member.first.Scalar();
            TRY(Json value,
                convert(member.second, member.first.Mark(), pointer(at, key), depth + 1));
            if (!object.emplace(key, std::move(value)).second) {
                return malformed(member.first.Mark(),
                                 fmt::format("the key \"{}\" stands twice", key));
            }
        }
        return Json(std::move(object));
    }

    Result<Json> convert_sequence(const YAML::Node& node, const std::string& at,
                                  std::size_t depth) {
        boost::json::array array;
        YAML::Mark before = node.Mark();
        for (const auto& element : node) {
            TRY(Json value,
                convert(element, before, pointer(at, std::to_string(array.size())), depth + 1));
            array.push_back(std::move(value));
            if (!element.IsNull() || is_written(element.Mark())) before = element.Mark();
        }
        return Json(std::move(array));
    }

    /// Whether nothing stands there in words: null, Null, NULL or ~.
    bool is_written(const YAML::Mark& mark) const {
        if (mark.pos < 0 || static_cast<std::size_t>(mark.pos) >= text_.size()) return false;
        const std::string_view rest = text_.substr(static_cast<std::size_t>(mark.pos));
        for (const std::string_view nothing : {"~", "null", "Null", "NULL"}) {
            if (!rest.starts_with(nothing)) continue;
            const std::string_view behind = rest.substr(nothing.size());
            return behind.empty() ||
                   std::string_view(" \t\r\n,]}").find(behind.front()) != std::string_view::npos;
        }
        return false;
    }

    std::string_view text_;
    std::size_t nodes_ = 0;
};

} // namespace

Result<Document> parse_yaml(std::string_view bytes) {
    if (bytes.size() > kLargestDocument) {
        return Refusal{.reason = Reason::malformed,
                       .rule = "document.too-large",
                       .message =
                           fmt::format("The document has {} bytes, more than the {} allowed.",
                                       bytes.size(), kLargestDocument)};
    }
    try {
        TRY_DO(check_alone(std::string(bytes)));
        const char* end_of_line = bytes.empty() || bytes.ends_with('\n') ? "" : "\n";
        const YAML::Node root =
            YAML::Load(fmt::format("{}{}{}\n", bytes, end_of_line, kAfterTheEnd));
        Conversion conversion(bytes);
        TRY(Json value, conversion.convert(root, YAML::Mark::null_mark(), "", 0));
        return Document{std::move(value), std::move(conversion.places)};
    } catch (const YAML::Exception& error) {
        return malformed(error.mark, error.msg);
    }
}

} // namespace concordat::wire
