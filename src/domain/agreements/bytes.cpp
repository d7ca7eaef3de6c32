// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agreements/agreements.hpp"
#include "wire/binary.hpp"

template struct concordat::wire::BinaryOfMembers<concordat::agreements::Agreements>;
