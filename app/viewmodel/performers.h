// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"

#include <vector>

namespace lw::viewmodel {

/// Who could do the operation on that cell: heads that sit there and have the capability, in socket order, then its
/// operator when the operation has a manual time.
std::vector<model::Performer> performersAt(
    const model::Project &project, const model::Setup &setup, const model::Operation &operation, const model::CellId &cell);

/// Position of the cell in the line; the number of cells when there is no such cell.
std::size_t indexOf(const model::Project &project, const model::CellId &cell);

/// The free socket where a head of the type is best off: right interface first, then the zone with the fewest heads,
/// then the lowest number. 0 when every socket is taken or there is no such cell.
std::uint32_t bestSocket(
    const model::Project &project, const model::ProductId &product, const model::CellId &cell, const model::HeadTypeId &type);

} // namespace lw::viewmodel
