// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/blemishes.hpp"

#include <gtest/gtest.h>

namespace concordat::decisions::blemishes_test {
namespace {

using Blemishes = std::vector<Blemish>;

TEST(Blemishes, ArePlaceholdersThatAFormLeft) {
    for (const char* text : {"Costs are TBC.", "Date: TBA", "in the sum of £XX", "[Insert name]",
                             "Please insert text here", "Lorem ipsum dolor",
                             "Click here to enter a date", "Signed: ____"}) {
        EXPECT_EQ(blemishes_of(text), Blemishes{Blemish::placeholder}) << text;
    }
    for (const char* text : {"", "The tbc stage", "Section 22A", "X approves Y", "TBCs", "MXX",
                             "The insertion of texts", "a _ b"}) {
        EXPECT_EQ(blemishes_of(text), Blemishes{}) << text;
    }
}

TEST(Blemishes, AreEMailAddresses) {
    for (const char* text : {"office@example.org", "Write to a.b@c-d.gov.uk.", "<a1@b.c>"})
        EXPECT_EQ(blemishes_of(text), Blemishes{Blemish::e_mail_address}) << text;
    for (const char* text : {"@home", "50 @ 2.50", "a@b", "a@b.", "a@.b", "a@b c.d"})
        EXPECT_EQ(blemishes_of(text), Blemishes{}) << text;
}

TEST(Blemishes, ArePhoneNumbersInAnyGrouping) {
    for (const char* text :
         {"0115 967 0999", "01159670999", "(0115) 967-0999", "Tel:0115 9670999", "+44 115 967 0999",
          "+44 (0)115 967 0999", "01204 123456", "016977 1234"})
        EXPECT_EQ(blemishes_of(text), Blemishes{Blemish::phone_number}) << text;
    for (const char* text :
         {"Executive Order 0059", "2016.047", "034/2014", "0059 of 10 October", "17 December 2015",
          "2015-12-17 2016-01-20", "£1,012,345,678", "10123456789", "0115 967", "00123456789012"})
        EXPECT_EQ(blemishes_of(text), Blemishes{}) << text;
}

TEST(Blemishes, AreEachNamedOnce) {
    EXPECT_EQ(blemishes_of("TBC TBC a@b.c 0115 967 0999"),
              (Blemishes{Blemish::placeholder, Blemish::e_mail_address, Blemish::phone_number}));
}

TEST(Blemishes, AreLabelsWithNothingAfterThem) {
    for (const char* text : {"Signature:\nTel:\nRef:", "Approve it.\n\nSigned:  \n",
                             "Name:\r\nPost:\r\nTel: 101", "Ref:"}) {
        EXPECT_EQ(blemishes_of(text), Blemishes{Blemish::empty_label}) << text;
    }
    for (const char* text :
         {"Tel: 101", "The commissioner decides:\n- to approve it", "Reasons:\n\nIt costs less.",
          "Sources:\nhttps://example.org/a", "Time:\n10:30", "Approve it:\n2. Note it", ":", "",
          "Members:\nChair: of the board\nDeputy: of another",
          "The board resolved to do as follows:"}) {
        EXPECT_EQ(blemishes_of(text), Blemishes{}) << text;
    }
}

} // namespace
} // namespace concordat::decisions::blemishes_test
