// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/meetings.hpp"
#include "wire/binary.hpp"

template struct concordat::wire::BinaryOfMembers<concordat::meetings::Meetings>;
