// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record/record.hpp"
#include "wire/binary.hpp"

template struct concordat::wire::BinaryOfMembers<concordat::record::Record>;
