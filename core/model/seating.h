// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/findings.h"
#include "core/model/projectindex.h"

#include <cstdint>
#include <vector>

namespace lw::model {

/// What becomes of an operation in a setup.
enum class Work : std::uint8_t {
    Unassigned,
    Dangling, ///< its performer does not exist
    Waiting,  ///< its head sits in no socket
    ByHead,
    ByHand
};

/// The setup of one product by position: which head sits where, which operation runs where. All members are
/// parallel to the project's lists of heads, cells and operations; absent stands for nowhere and for the end of a chain.
class Seating
{
public:
    /// found: takes up references that lead nowhere and things that are there twice.
    Seating(const Project &project, const ProjectIndex &index, std::uint32_t product, Problems &found);

    /// Seats again what concerns these cells (positions), in two passes over the setup that compare little more than
    /// a byte per entry. Returns false when this cannot be told from the cells alone (something is there twice, or
    /// leads nowhere, or more has changed): then seat everything anew. changed: operations that may run elsewhere now.
    bool reseat(const Project &project, const ProjectIndex &index, const std::vector<std::uint32_t> &cells,
                std::vector<std::uint32_t> &changed);

    std::uint32_t product = absent; ///< position in Project::products
    std::uint32_t setup = absent;   ///< position in Project::setups
    std::vector<std::uint32_t> headCell;
    std::vector<std::uint32_t> headSocket; ///< 1-based number as written, known or not
    std::vector<std::uint32_t> nextHead;   ///< in the same cell, by socket number
    std::vector<std::uint32_t> firstHead;  ///< of each cell
    std::vector<Work> work;
    std::vector<std::uint32_t> performer;     ///< head or cell, as work says
    std::vector<std::uint32_t> operationCell; ///< where it runs
    std::vector<std::uint32_t> nextOperation; ///< in the same cell, in the order of the assignments
    std::vector<std::uint32_t> firstOperation; ///< of each cell
    bool regular = true; ///< nothing twice, nothing unknown

private:
    class Reseat;

    void seatHead(std::uint32_t head, std::uint32_t cell, std::uint32_t socket);
    void seatOperation(std::uint32_t operation, Work kind, std::uint32_t by);
    void linkOperation(std::uint32_t operation, std::vector<std::uint32_t> &last);
    void readPlacements(const Project &project, const ProjectIndex &index, Problems &found);
    void readAssignments(const Project &project, const ProjectIndex &index, Problems &found);
    std::uint32_t headIn(std::uint32_t cell, std::uint32_t socket) const;
};

} // namespace lw::model
