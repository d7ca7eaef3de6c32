// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of rules and views read, beside what every file does: the areas and their stories.
#pragma once

#include "precompiled.hpp"

#include "domain/given.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
