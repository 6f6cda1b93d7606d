// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/findings.h"
#include "core/model/seating.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace lw::model {

/// What is wrong with the setup of one product, kept up to date cell by cell. Holds positions only: it may be shown
/// any project of the same ids in the same order.
class SetupCheck
{
public:
    SetupCheck(const Project &project, const ProjectIndex &index, const ProductId &product);

    /// Checks again what concerns these cells (positions). False when that is not enough: make a new one.
    /// changed: whether the problems are others than before.
    bool update(const Project &project, const ProjectIndex &index, const std::vector<std::uint32_t> &cells,
                bool &changed);

    /// In the order that validateSetup promises.
    void appendTo(Problems &list) const;

    /// Nothing when there is no such product.
    const std::optional<Seating> &seating() const { return m_seating; }

private:
    class Checks;

    bool refresh(Problems &kept, Problems found);

    std::optional<Seating> m_seating;
    Problems m_reading; ///< found while seating: what is unknown or there twice
    Problems m_general;
    std::vector<Problems> m_cells;      ///< heads in their sockets, by cell
    std::vector<Problems> m_operations; ///< by operation; arcs with the operation that waits
    std::vector<Problems> m_zonings;
};

} // namespace lw::model
