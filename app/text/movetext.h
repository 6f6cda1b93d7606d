// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/operationmoves.h"

#include <QString>

namespace lw::text {

/// Why the cell does not take the operation, as a sentence with the arc, the partner or the head by name; empty when it
/// does.
QString refusal(const model::MoveAnswer &answer, const model::OperationId &operation, const model::CellId &cell);

} // namespace lw::text
