// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"

#include <cstdint>

namespace lw::test {

/// A project with something in every field, the same for the same seed; references mostly dangle.
model::Project randomProject(std::uint32_t seed);

} // namespace lw::test
