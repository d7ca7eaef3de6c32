// SPDX-License-Identifier: GPL-3.0-or-later
// Answers those who waited for a commit, on a thread of its own: to wake sixty of them takes as
// long as to decide what they sent, and the next commit need not wait for that.
//
//     answering.give({std::move(promise), std::move(answer)}, ...);
#pragma once

#include "app/turn.hpp"

#include <condition_variable>
#include <future>
#include <iterator>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace concordat::app {

class Answering {
public:
    using Given = std::pair<std::promise<Answer>, Answer>;

    Answering() : thread_([this] { work(); }) {}
    /// Gives what is left first.
    ~Answering() {
        {
            const std::lock_guard lock(mutex_);
            stopping_ = true;
        }
        wake_.notify_one();
        thread_.join();
    }
    Answering(const Answering&) = delete;
    Answering& operator=(const Answering&) = delete;

    void give(std::vector<Given> answers) {
        {
            const std::lock_guard lock(mutex_);
            if (waiting_.empty()) {
                waiting_ = std::move(answers);
            } else {
                std::move(answers.begin(), answers.end(), std::back_inserter(waiting_));
            }
        }
        wake_.notify_one();
    }

private:
    void work() {
        while (true) {
            std::vector<Given> answers;
            {
                std::unique_lock lock(mutex_);
                wake_.wait(lock, [this] { return stopping_ || !waiting_.empty(); });
                if (waiting_.empty()) return;
                answers.swap(waiting_);
            }
            for (auto& [promise, answer] : answers)
                promise.set_value(std::move(answer));
        }
    }

    std::mutex mutex_; ///< guards waiting_ and stopping_
    std::condition_variable wake_;
    std::vector<Given> waiting_;
    bool stopping_ = false;
    std::thread thread_; ///< last, since it uses the others
};

} // namespace concordat::app
