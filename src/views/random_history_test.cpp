// SPDX-License-Identifier: GPL-3.0-or-later
// Every view there is of a random history, as at several days: nothing planted in what is withheld
// reaches the public, and sums, agreements and the plan are what the events of the days come to.
#include "domain/given_history.hpp"
#include "views/any.hpp"
#include "views/given.hpp"

#include <map>
#include <set>

#include <fmt/format.h>

namespace concordat::views::random_history_test {
namespace {

constexpr int kSteps = 2500;
constexpr const char* kDays[] = {"2016-02-29", "2016-07-01", "2026-01-01"};

class ARandomRecord {
public:
    explicit ARandomRecord(unsigned seed) {
        History history(story_, seed);
        for (int step = 0; step < kSteps; ++step)
            history.do_something(step);
    }

    const Story& story() const { return story_; }
    Seen seen(Reader reader, Day as_at) const {
        return Seen(story_.state(), reader, as_at, day("2026-01-01"), words_of, entries_of(story_));
    }

    /// Reads every view there is of the day, as JSON, one after the other.
    template <class Read>
    void each_view(Reader reader, Day as_at, const Read& read) const {
        const Seen seen = this->seen(reader, as_at);
        const auto look = [&](const std::string& what) {
            const auto view = view_of(seen, what, {});
            read(what, view ? written(*view) : view.refusal().message);
        };
        for (const std::string_view list : list_names())
            look(std::string(list));
        for (const ThingId& id : things_in(story_.state())) {
            look(std::string(id.text()));
            look(fmt::format("why/{}", id.text()));
            look(fmt::format("chronology/{}", id.text()));
        }
    }

private:
    Story story_ = where_histories_begin();
};

/// The planted secrets in a view.
std::set<std::string> secrets_in(const std::string& shown) {
    std::set<std::string> found;
    for (auto at = shown.find(History::kSecret); at != std::string::npos;
         at = shown.find(History::kSecret, at + 1)) {
        const auto end = shown.find_first_not_of("0123456789", at + History::kSecret.size() + 1);
        found.insert(shown.substr(at, end - at));
    }
    return found;
}

TEST(ARandomHistory, ShowsThePublicNoSecretOnAnyDay) {
    const ARandomRecord record(20151217U);
    for (const char* as_at : kDays) {
        record.each_view(Reader::public_, day(as_at),
                         [&](const std::string& what, const std::string& shown) {
                             EXPECT_TRUE(secrets_in(shown).empty())
                                 << what << " as at " << as_at << ": "
                                 << shown.substr(shown.find(History::kSecret), 80);
                         });
    }
    std::set<std::string> known;
    record.each_view(
        Reader::custodian, day("2026-01-01"),
        [&](const std::string&, const std::string& shown) { known.merge(secrets_in(shown)); });
    EXPECT_GT(known.size(), 10u); // so many there are to be kept
}

std::int64_t counted_by_hand(const Story& story, const SumId& id, Day as_at) {
    using authority::Event;
    std::int64_t pence = 0;
    std::map<DrawId, const authority::DrawMade*> draws;
    for (const Happening& happened : story.happened()) {
        const Event* event = std::get_if<Event>(&happened.event.of);
        if (event == nullptr) continue;
        if (const auto* told = std::get_if<authority::SpendingTold>(&event->of)) {
            if (told->sum == id && told->when.through <= as_at) pence += told->amount.pence;
        }
        if (as_at < happened.effective) continue;
        const authority::DrawMade* draw = std::get_if<authority::DrawMade>(&event->of);
        std::optional<BodyId> only;
        if (draw != nullptr) draws[draw->draw] = draw;
        if (const auto* gone = std::get_if<authority::DrawWithdrawn>(&event->of)) {
            draw = draws.at(gone->draw);
            only = gone->body;
        }
        if (draw == nullptr || draw->sum != id) continue;
        for (const authority::Part& part : draw->parts) {
            if (!part.stands || (only && part.body != *only)) continue;
            pence += only ? -part.amount.pence : part.amount.pence;
        }
    }
    return pence;
}

TEST(ARandomHistory, ShowsOfEachSumWhatItsEventsOfTheDayComeTo) {
    const ARandomRecord record(20100222U);
    std::size_t used = 0;
    for (Day as_at = day("2015-12-17"); as_at < day("2017-06-01"); as_at = as_at + 41) {
        const Seen seen = record.seen(Reader::custodian, as_at);
        for (const SumId& id : record.story().state().authority.sums.keys()) {
            const auto sum = seen.sum(id);
            if (!sum) continue;
            const std::int64_t expected = counted_by_hand(record.story(), id, as_at);
            EXPECT_EQ(sum->counted.pence, expected) << id.text() << " as at " << text(as_at);
            if (expected != 0) ++used;
        }
    }
    EXPECT_GT(used, 3u);
}

} // namespace
} // namespace concordat::views::random_history_test
