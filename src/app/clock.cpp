// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clock.hpp"

#include <chrono>

namespace concordat::app {

namespace {

using namespace std::chrono;

sys_time<microseconds> last_sunday_at_one(year in, month of) {
    return sys_days{in / of / Sunday[last]} + hours{1};
}

} // namespace

ledger::Instant now() {
    return duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
}

Day london_day(ledger::Instant instant) {
    const sys_time<microseconds> moment{microseconds{instant}};
    const year in = year_month_day{floor<days>(moment)}.year();
    const bool summer =
        moment >= last_sunday_at_one(in, March) && moment < last_sunday_at_one(in, October);
    const auto local = summer ? moment + hours{1} : moment;
    return Day{static_cast<std::int32_t>(floor<days>(local).time_since_epoch().count())};
}

} // namespace concordat::app
