// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/authority/authority.hpp"
#include "wire/binary.hpp"

template struct concordat::wire::BinaryOfMembers<concordat::authority::Authority>;
