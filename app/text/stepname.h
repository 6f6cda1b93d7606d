// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/edit.h"

#include <QString>

namespace lw::text {

/// Name of the edit as a step in the undo list, lower case, without "Undo": "move SD-20 to C06".
/// project: the state before the edit.
QString stepName(const model::Project &project, const model::Edit &edit);

/// The same for so many things that are taken out at once.
QString removalName(int count);

} // namespace lw::text
