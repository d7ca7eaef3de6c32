// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the time of all open connections: ends those that wait too long, and the idle ones at a
// stop.
//
// One thread looks at every connection a few times within the shortest limit. That costs a
// connection two stores for each wait, where a timer of its own would cost a queue and a lock.
//
//     connection: if (!watch.admit(vigil)) return;      // and watch.leave(vigil) before it closes
//                 vigil.wait(Awaits::reading, deadline); ...; if (vigil.end_wait() ==
//                 Ended::overdue)
//     run():      watch.keep(look);                         // returns when stopped and all have
//     left
#pragma once

#include "http/limits.hpp"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <unordered_set>

namespace concordat::http {

using Clock = std::chrono::steady_clock;

enum class Ended : std::uint8_t { in_time, overdue };

/// What a connection waits for. While it is `idle` nothing is lost when the connection ends.
enum class Awaits : std::uint8_t { nothing, idle, reading, writing };

/// One connection as the watch sees it: its own thread begins and ends waits.
class Vigil {
public:
    explicit Vigil(int descriptor) : descriptor_(descriptor) {}

    void wait(Awaits awaits, Clock::time_point deadline) {
        awaits_ = awaits;
        deadline_ = deadline.time_since_epoch().count();
    }
    Ended end_wait() {
        awaits_ = Awaits::nothing;
        return deadline_.exchange(kNever) == kOverdue ? Ended::overdue : Ended::in_time;
    }

private:
    friend class Watch;
    static constexpr Clock::rep kNever = Clock::time_point::max().time_since_epoch().count();
    static constexpr Clock::rep kOverdue = Clock::time_point::min().time_since_epoch().count();

    const int descriptor_;
    std::atomic<Clock::rep> deadline_{kNever};
    std::atomic<Awaits> awaits_{Awaits::nothing};
};

enum class Admission : std::uint8_t { admitted, full, stopping };

class Watch {
public:
    explicit Watch(const Limits& limits);

    Admission admit(Vigil& vigil);
    void leave(Vigil& vigil) noexcept;

    /// Ends what is overdue until the watch is stopped and every connection has left; calls `look`
    /// every 20 ms.
    void keep(const std::function<void()>& look);

    /// Lets no more in, and ends the idle connections; the others finish their request.
    void stop();
    bool is_stopping() const { return stopping_; }

private:
    void end_overdue(Clock::time_point now);

    const std::size_t most_;
    const Clock::duration period_;
    std::atomic<bool> stopping_{false};
    std::mutex mutex_; ///< guards open_, and so the descriptors of those in it
    std::condition_variable changed_;
    std::unordered_set<Vigil*> open_;
};

/// Raises the number of files this program may open, as far as the system allows, so that so many
/// connections leave 256 files for the rest of it.
void allow_connections(std::size_t most);

} // namespace concordat::http
