// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"

namespace lw::session {

/// Where a new line begins: one product, one shift, no cells, and the catalog that comes with the program, so that the
/// module library is not empty. The catalog is empty when its file is not there or not readable (which is logged).
model::Project blankProject();

} // namespace lw::session
