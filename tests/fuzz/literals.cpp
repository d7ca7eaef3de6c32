// SPDX-License-Identifier: GPL-3.0-or-later
#include "literals.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace concordat::fuzz {

namespace {

constexpr std::string_view kHex = "0123456789abcdef";

int hex_value(char c) {
    const std::size_t at = kHex.find(static_cast<char>(c | 0x20));
    return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

/// Reads a source from its front, one literal at a time.
class Scan {
public:
    explicit Scan(std::string_view rest) : rest_(rest) {}

    std::vector<std::string> all() {
        std::vector<std::string> found;
        bool joins = false;
        while (!rest_.empty()) {
            if (rest_.starts_with("R\"(") || rest_.front() == '"') {
                const std::string text = rest_.front() == 'R' ? take_raw() : take_quoted();
                if (joins) {
                    found.back() += text;
                } else {
                    found.push_back(text);
                }
                joins = true;
                continue;
            }
            if (rest_.starts_with("//") || rest_.starts_with("#include")) {
                rest_.remove_prefix(std::min(rest_.find('\n'), rest_.size()));
                continue;
            }
            joins = joins && (rest_.front() == ' ' || rest_.front() == '\n');
            rest_.remove_prefix(rest_.starts_with("'\"'") ? 3 : 1);
        }
        return found;
    }

private:
    std::string take_raw() {
        rest_.remove_prefix(3);
        const std::string text(rest_.substr(0, rest_.find(")\"")));
        rest_.remove_prefix(std::min(text.size() + 2, rest_.size()));
        return text;
    }

    std::string take_quoted() {
        std::string text;
        rest_.remove_prefix(1);
        while (!rest_.empty() && rest_.front() != '"') {
            const char c = take();
            text += c == '\\' && !rest_.empty() ? escaped() : c;
        }
        rest_.remove_prefix(std::min<std::size_t>(1, rest_.size()));
        return text;
    }

    char escaped() {
        constexpr std::string_view kNames = "nrtbf0";
        constexpr std::string_view kMeant("\n\r\t\b\f\0", 6);
        const char name = take();
        if (name == 'x') {
            int value = 0;
            while (!rest_.empty() && hex_value(rest_.front()) >= 0)
                value = value * 16 % 256 + hex_value(take());
            return static_cast<char>(value);
        }
        const std::size_t at = kNames.find(name);
        return at == std::string_view::npos ? name : kMeant[at];
    }

    char take() {
        const char c = rest_.front();
        rest_.remove_prefix(1);
        return c;
    }

    std::string_view rest_;
};

} // namespace

std::vector<std::string> literals_of(std::string_view source) {
    return Scan(source).all();
}

std::vector<std::string> literals_in(const std::string& path) {
    return literals_of(file_in_project(path));
}

std::string file_in_project(const std::string& path) {
    std::ifstream stream(std::string(CONCORDAT_SOURCE_DIR "/") + path, std::ios::binary);
    if (!stream) throw std::runtime_error("There is no " + path + " to take seeds from.");
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace concordat::fuzz
