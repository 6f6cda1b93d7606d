// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/line/lineproblem.h"
#include "core/model/projectindex.h"
#include "core/model/seating.h"

#include <vector>

namespace lw::balance::line {

/// Frame and heads in positions: shapes of cells, kinds of heads, times of the items on them.
class Equipment
{
public:
    /// seatings: of each product of the target; with keepHeads the heads stay where the first product that places
    /// them has them.
    Equipment(const model::Project &project, const model::ProjectIndex &index, const LineTarget &target,
              const std::vector<model::Seating> &seatings);

    /// Fills kinds, times, shapes, shapeOf, seats; items must be there.
    void fill(LineProblem &problem);

    /// For each item: whether a head of the frame can do it, whatever the sockets.
    const std::vector<bool> &hasHead() const { return m_hasHead; }

private:
    std::uint32_t interfaceOf(const model::InterfaceId &id);
    std::vector<Ticks> timesOf(const LineProblem &problem, const model::HeadType &type) const;
    void readKinds(LineProblem &problem);
    void readSeats(LineProblem &problem);
    bool fits(std::uint32_t head, std::uint32_t cell, std::uint32_t socket) const;
    CellShape shapeOf(std::uint32_t cell, const LineProblem &problem);
    void readShapes(LineProblem &problem);

    const model::Project &m_project;
    const model::ProjectIndex &m_index;
    const LineTarget &m_target;
    const std::vector<model::Seating> &m_seatings;
    std::vector<model::InterfaceId> m_interfaces;
    std::vector<std::uint32_t> m_kindOf; ///< of each head, or absent
    std::vector<bool> m_hasHead;
};

} // namespace lw::balance::line
