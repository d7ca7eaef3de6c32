// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/effects/effects.hpp"
#include "wire/binary.hpp"

template struct concordat::wire::BinaryOfMembers<concordat::effects::Effects>;
