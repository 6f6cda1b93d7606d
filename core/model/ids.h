// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

namespace lw::model {

using InterfaceId = Id<struct InterfaceTag>; ///< interface class of the platform, "A"
using ProcessId = Id<struct ProcessTag>;     ///< "screw"
using CellTypeId = Id<struct CellTypeTag>;   ///< "PU-600"
using HeadTypeId = Id<struct HeadTypeTag>;   ///< "SD-20"
using HeadId = Id<struct HeadTag>;           ///< serial of one physical head, "SD20-0412"
using CellId = Id<struct CellTag>;           ///< "C05"; a cell is also the station of that name
using ProductId = Id<struct ProductTag>;     ///< "X10"
using ScenarioId = Id<struct ScenarioTag>;   ///< a line beside the main one, "S1"; the main line has none
using OperationId = Id<struct OperationTag>; ///< unique within its product, "OP050"

} // namespace lw::model
