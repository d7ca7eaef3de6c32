// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programme/programme.hpp"
#include "wire/binary.hpp"

template struct concordat::wire::BinaryOfMembers<concordat::programme::Programme>;
