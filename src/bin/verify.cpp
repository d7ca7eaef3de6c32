// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify.hpp"

#include "bin/verbs.hpp"

#include <fmt/format.h>
#include <unistd.h>

namespace concordat::bin {

namespace {

struct DamageView {
    std::int64_t entry = 0;
    std::string what;
};
BOOST_DESCRIBE_STRUCT(DamageView, (), (entry, what))

struct VerifiedView {
    std::int64_t entries = 0;
    Digest head;
    std::vector<DamageView> damage;
};
BOOST_DESCRIBE_STRUCT(VerifiedView, (), (entries, head, damage))

void print(const app::Verified& verified) {
    if (verified.damage.empty()) {
        fmt::print("Whole: {} entries, head {}:{}.\n", verified.head.number, verified.head.number,
                   hex(verified.head.hash));
        return;
    }
    for (const ledger::Damage& damage : verified.damage) {
        fmt::print("Damaged{}: {}\n",
                   damage.number != 0 ? fmt::format(" at entry {}", damage.number) : "",
                   damage.what);
    }
}

} // namespace

Exit run(const Verify& verb) {
    app::VerifyOptions options{.folder = verb.data, .build = build(), .expected = verb.head};
    const bool watched = ::isatty(STDERR_FILENO) != 0 && !verb.json;
    if (watched) {
        options.progress = [](std::int64_t done, std::int64_t all) {
            fmt::print(stderr, "\rchecked {} of {} entries", done, all);
        };
    }
    const auto verified = app::verify(options);
    if (watched) fmt::print(stderr, "\n");
    if (!verified) return report(verified.refusal());
    if (verb.json) {
        VerifiedView view{verified->head.number, verified->head.hash, {}};
        for (const ledger::Damage& damage : verified->damage)
            view.damage.push_back({damage.number, damage.what});
        fmt::print("{}\n", wire::write(view, wire::Writing::For::readers));
    } else {
        print(*verified);
    }
    return verified->damage.empty() ? Exit::done : Exit::refused;
}

} // namespace concordat::bin
