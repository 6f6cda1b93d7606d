// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/context.h"
#include "app/viewmodel/fieldlistmodel.h"

namespace lw::viewmodel {

/// What the cost of a line follows from: prices, shares, years, and the days of its calendar. The first change of an assumed
/// figure writes all of them into the project.
std::vector<Field> economicsFields(const Context &context);

} // namespace lw::viewmodel
