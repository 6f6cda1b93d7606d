// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/edit.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace lw::model {

/// Which things are taken when a hand puts something on the line: names that are free, heads of the magazine, copies.

/// A head of that type that sits in no socket of this setup: one that operations wait for first, then one that no other
/// setup uses, then any. Empty for none.
HeadId spareHead(const Project &project, const ProductId &product, const HeadTypeId &type);

/// A serial that no head has yet: "SD20-0413" after "SD20-0412"; "SD20-0001" for the first of its type.
HeadId freshSerial(const Project &project, const HeadTypeId &type);

/// An id that no cell has yet: "C12" after "C11".
CellId freshCellId(const Project &project);

/// Puts a head of that type into the socket: a spare one, else one that is bought for it, as one step.
Edit headIntoSocket(const Project &project, const ProductId &product, const HeadTypeId &type, const SocketRef &socket);

/// Puts copies of these cells side by side at index, in line order, with heads of the same types in the same sockets;
/// their operations stay where they are. copies: the ids of the new cells. Cells that are not in the line are left out.
Edit copyCells(const Project &project, const ProductId &product, const std::vector<CellId> &cells, std::size_t index,
               std::vector<CellId> &copies);

/// The buffer with so many places: a place is as long as those there are; the first one takes the pitch.
Buffer withPlaces(const Buffer &buffer, std::uint32_t places, Length pitch);

/// The buffer that a new one is made after: the one that cells of the line have most often, the first of equals; one place
/// of a pitch when there is none.
Buffer usualBuffer(const Project &project);

/// Gives the buffers behind these cells the size of the first of them, in line order; fewer than two cells stand for the
/// whole line. Cells without a buffer keep none. Nothing when all are of one size already.
std::optional<Edit> alignBuffers(const Project &project, const std::vector<CellId> &cells);

} // namespace lw::model
