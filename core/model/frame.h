// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/quantity.h"
#include "core/model/ids.h"
#include "core/model/localtext.h"

#include <cstdint>
#include <string>
#include <vector>

namespace lw::model {

/// Places for parts behind a cell, and the length of conveyor they take.
struct Buffer {
    std::uint32_t places = 0;
    Length length;

    bool operator==(const Buffer &) const = default;
};

struct Cell {
    using IdType = CellId;
    CellId id;
    LocalText name;
    CellTypeId type;
    std::uint32_t copies = 1; ///< identical cells in series that share the work unit by unit
    Buffer buffer;            ///< between this cell and the next; moves with the cell

    bool operator==(const Cell &) const = default;
};

/// One physical head that the line owns: in a socket of some setup, or in the magazine.
struct Head {
    using IdType = HeadId;
    HeadId id; ///< its serial
    HeadTypeId type;

    bool operator==(const Head &) const = default;
};

/// What stays when the product changes.
struct Frame {
    std::vector<Cell> cells; ///< in line order, first to last
    std::vector<Head> heads;
    std::uint32_t magazinePlaces = 0;
    std::uint32_t crew = 0; ///< people beside the operators that cells need: line leader, material

    bool operator==(const Frame &) const = default;
};

} // namespace lw::model
