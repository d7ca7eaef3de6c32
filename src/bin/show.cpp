// SPDX-License-Identifier: GPL-3.0-or-later
#include "bin/verbs.hpp"

namespace concordat::bin {

Exit run(const Show&) {
    throw std::runtime_error("views are being built");
}
Exit run(const Serve&) {
    throw std::runtime_error("pages are being built");
}

Result<std::string> look(const app::Question&) {
    return Refusal{
        .reason = Reason::not_found, .rule = "thing.not-found", .message = "views are being built"};
}

} // namespace concordat::bin
