// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/scan.hpp"

#include <gtest/gtest.h>

#include <functional>
#include <string>

namespace concordat::html::scan_test {
namespace {

/// Each length up to three blocks, each byte in each place of it.
template <class Those>
void expect_found(const std::function<bool(unsigned char)>& is_one) {
    for (std::size_t size = 0; size <= 48; ++size) {
        const std::string text(size, 'a');
        EXPECT_FALSE(has_any<Those>(text)) << size;
        for (std::size_t place = 0; place < size; ++place) {
            for (int byte = 0; byte < 256; ++byte) {
                std::string with = text;
                with[place] = static_cast<char>(byte);
                ASSERT_EQ(has_any<Those>(with), is_one(static_cast<unsigned char>(byte)))
                    << size << " " << place << " " << byte;
            }
        }
    }
}

TEST(HasAny, FindsAByteInEachPlaceOfATextOfEachLength) {
    expect_found<Bytes<'<', 0xff>>([](unsigned char c) { return c == '<' || c == 0xff; });
}

TEST(CountOf, CountsAByteInATextOfAnyLength) {
    // More blocks of sixteen than a byte can count.
    std::string text;
    std::size_t wanted = 0;
    for (std::size_t size = 0; size < 16 * 600; ++size) {
        ASSERT_EQ(count_of<'\n'>(text), wanted) << size;
        const bool is_one = size % 3 != 0;
        text += is_one ? '\n' : 'a';
        wanted += is_one ? 1 : 0;
    }
    EXPECT_EQ(count_of<'\n'>(std::string(16 * 600, '\n')), 16u * 600);
}

TEST(HasAny, FindsControlsAndThoseNamed) {
    expect_found<ControlsAnd<0x7f>>([](unsigned char c) { return c < 0x20 || c == 0x7f; });
}

} // namespace
} // namespace concordat::html::scan_test
