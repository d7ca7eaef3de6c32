// SPDX-License-Identifier: GPL-3.0-or-later
// Who sends the commands of a benchmark, one after the other.
#pragma once

#include "app/request.hpp"
#include "bench/programme.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

namespace concordat::bench {

/// Makes requests: each with an id of its own, and words sealed as reading would have sealed them.
class Clerk {
public:
    Clerk(std::string stream, const Take& take) : stream_(std::move(stream)), take_(take) {}

    Clerk& on(Day day) {
        on_ = day;
        by_.reset();
        return *this;
    }
    Clerk& by(OfficeId office) {
        by_ = std::move(office);
        return *this;
    }
    Text words(std::string text) {
        texts_.push_back(seal(std::move(text), sha256({stream_, std::to_string(++sealed_)})));
        return texts_.back().text();
    }
    template <class C>
    void send(C command) {
        std::string id = app::step_id(stream_, ++step_);
        const Digest digest = sha256(id);
        app::Request request{command_of(std::move(command)), std::move(id), digest, on_, by_,
                             std::exchange(texts_, {})};
        take_(std::move(request));
    }

private:
    std::string stream_;
    const Take& take_;
    std::size_t step_ = 0;
    std::size_t sealed_ = 0;
    Day on_;
    std::optional<OfficeId> by_;
    std::vector<Sealed> texts_;
};

inline BodyId body(int number) {
    return BodyId(fmt::format("body/commissioner-{}", number));
}
inline OfficeId office(int number) {
    return OfficeId(fmt::format("office/commissioner-{}", number));
}
inline OfficeId officer(int number) {
    return OfficeId(fmt::format("office/chief-executive-{}", number));
}

} // namespace concordat::bench
