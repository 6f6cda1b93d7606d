// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/line/linebalance.h"

#include <QString>

namespace lw::text {

QString obstacleKey(balance::ObstacleKind kind); ///< not translated: "no-head"

/// Why a line cannot be balanced as asked, and what mends it.
struct ObstacleText {
    QString what; ///< names the operations: No cell has a person for "Board screws".
    QString fix;
};

/// project: for the names of things; ids stand in where it has none.
ObstacleText describe(const balance::Obstacle &obstacle, const model::Project &project);

/// Both in one line.
QString sentence(const balance::Obstacle &obstacle, const model::Project &project);

} // namespace lw::text
