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

/// A head of the type that sits in no socket of this setup, one that no other setup uses first; empty for none.
model::HeadId spareHead(const model::Project &project, const model::ProductId &product, const model::HeadTypeId &type);

/// A serial that is free: "SD-20" becomes "SD20-0001" and up.
model::HeadId freshSerial(const model::Project &project, const model::HeadTypeId &type);

/// An id that is free: "C12" after "C11".
model::CellId freshCellId(const model::Project &project);

/// Position of the cell in the line; the number of cells when there is no such cell.
std::size_t indexOf(const model::Project &project, const model::CellId &cell);

/// The free socket where a head of the type is best off: right interface first, then the zone with the fewest heads,
/// then the lowest number. 0 when every socket is taken or there is no such cell.
std::uint32_t bestSocket(
    const model::Project &project, const model::ProductId &product, const model::CellId &cell, const model::HeadTypeId &type);

} // namespace lw::viewmodel
