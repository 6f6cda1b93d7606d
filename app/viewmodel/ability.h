// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"

#include <QString>

#include <optional>

namespace lw::viewmodel {

/// Whether heads of a type can do an operation, in what time, and what stands against it.
struct Ability {
    std::optional<Duration> time; ///< nothing when it cannot
    bool knowsProcess = false;    ///< it can do such work, if perhaps not this
    QString reason;               ///< why it cannot, or not with the whole tolerance; empty when it can
};

/// Whether they can, without words: for counting.
bool canDo(const model::Operation &operation, const model::HeadType &type);
/// A target outside the limits of the head refuses; a tolerance that reaches beyond them is a reservation.
Ability abilityOf(const model::Project &project, const model::Operation &operation, const model::HeadType &type);

} // namespace lw::viewmodel
