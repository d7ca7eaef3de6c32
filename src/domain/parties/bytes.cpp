// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/parties/parties.hpp"
#include "wire/binary.hpp"

template struct concordat::wire::BinaryOfMembers<concordat::parties::Parties>;
