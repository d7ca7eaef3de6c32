// SPDX-License-Identifier: GPL-3.0-or-later
#include "bin/options.hpp"
#include "bin/verbs.hpp"

#include <exception>

#include <fmt/format.h>
#include <sys/stat.h>

int main(int count, char** arguments) {
    using namespace concordat::bin;
    try {
        ::umask(S_IRWXG | S_IRWXO); // withheld words lie in the data folder: it is its owner's only
        const auto asked = read_options(count, arguments);
        if (const Exit* exit = std::get_if<Exit>(&asked)) return *exit;
        return std::visit([](const auto& verb) { return run(verb); }, std::get<Verb>(asked));
    } catch (const std::exception& error) {
        fmt::print(stderr, "Fault: {}\n", error.what());
        return Exit::fault;
    }
}
