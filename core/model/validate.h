// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/problem.h"
#include "core/model/project.h"

#include <vector>

namespace lw::model {

/// Everything that is wrong with the catalog, frame and products, whatever the setup.
std::vector<Problem> validateStructure(const Project &project);

/// Everything that is wrong with the setup of one product, takt aside (core/takt adds that).
/// Order: the setup as a whole; then by line position, heads by socket before operations in product order, so that
/// a list reads like the line; then operations that run nowhere; then zonings.
std::vector<Problem> validateSetup(const Project &project, const ProductId &product);

} // namespace lw::model
