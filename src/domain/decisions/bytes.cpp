// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/decisions.hpp"
#include "wire/binary.hpp"

template struct concordat::wire::BinaryOfMembers<concordat::decisions::Decisions>;
