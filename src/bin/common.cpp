// SPDX-License-Identifier: GPL-3.0-or-later
#include "bin/verbs.hpp"

#include <cstdlib>
#include <fstream>
#include <sstream>

#include <fmt/format.h>
#include <pwd.h>
#include <unistd.h>

namespace concordat::bin {

const std::string& build() {
    static const std::string kBuild = [] {
        std::ifstream program("/proc/self/exe", std::ios::binary);
        std::ostringstream bytes;
        bytes << program.rdbuf();
        return hex(sha256(bytes.str()));
    }();
    return kBuild;
}

std::string account() {
    const passwd* user = ::getpwuid(::geteuid());
    return fmt::format("cli:{}",
                       user != nullptr ? user->pw_name : std::to_string(::geteuid()).c_str());
}

std::string counted(std::size_t number, std::string_view what) {
    return fmt::format("{} {}{}", number, what, number == 1 ? "" : "s");
}

Exit exit_of(const Refusal& refusal) {
    const bool is_fault =
        refusal.rule == "ledger.outcome-not-known" || refusal.rule == "command.not-decided";
    return is_fault ? Exit::fault : Exit::refused;
}

Exit report(const Refusal& refusal) {
    const Exit exit = exit_of(refusal);
    fmt::print(stderr, "{}: {}\n", exit == Exit::fault ? "Fault" : "Refused", refusal.message);
    if (!refusal.field.empty()) fmt::print(stderr, "  field   {}\n", refusal.field);
    if (!refusal.remedy.empty()) fmt::print(stderr, "  remedy  {}\n", refusal.remedy);
    fmt::print(stderr, "  rule    {} (docs/rules/{}.md)\n", refusal.rule, refusal.rule);
    return exit;
}

Result<std::string> read_file(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream bytes;
    const bool is_folder = std::filesystem::is_directory(path);
    if (!is_folder) bytes << file.rdbuf();
    if (!file || is_folder) {
        return Refusal{.reason = Reason::not_found,
                       .rule = "file.not-readable",
                       .message = fmt::format("{} cannot be read.", path)};
    }
    return bytes.str();
}

app::EngineOptions engine_options(const std::filesystem::path& data) {
    app::EngineOptions options;
    options.folder = data;
    options.build = build();
    return options;
}

} // namespace concordat::bin
