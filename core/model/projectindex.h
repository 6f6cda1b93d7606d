// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/idindex.h"
#include "core/model/problem.h"
#include "core/model/project.h"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace lw::model {

/// For each element of one list, some elements of another: rows of positions in one block.
class Rows
{
public:
    Rows() = default;
    /// pairs: {row, value}; within a row values keep their order.
    Rows(std::size_t rows, const std::vector<std::pair<std::uint32_t, std::uint32_t>> &pairs);

    std::span<const std::uint32_t> operator[](std::size_t row) const
    {
        return {m_values.data() + m_begin[row], m_values.data() + m_begin[row + 1]};
    }

    std::size_t total() const { return m_values.size(); }

private:
    std::vector<std::uint32_t> m_begin;
    std::vector<std::uint32_t> m_values;
};

/// The operations of one product by position.
struct ProductIndex {
    ProductIndex(const Project &project, const Product &product, const IdIndex &processes);

    IdIndex operations;
    std::vector<std::uint32_t> process; ///< of each operation, or absent
    Rows before;                        ///< operations that must be finished before it
    Rows after;                         ///< operations that wait for it
    bool looped = false;                ///< operations wait for each other
};

/// Positions of everything with an id, built in one linear pass. The hash index of every check: engines that look
/// up more than a few ids take this instead of find(). Valid while ids and their order stay as they are.
struct ProjectIndex {
    explicit ProjectIndex(const Project &project);

    /// After Change<Cell>: the cell at that position may be of another type now.
    void refreshCell(const Project &project, std::uint32_t cell);

    IdIndex processes;
    IdIndex cellTypes;
    IdIndex headTypes;
    IdIndex cells;
    IdIndex heads;
    IdIndex products;
    std::vector<ProductIndex> ofProduct;  ///< parallel to Project::products
    std::vector<std::uint32_t> cellType; ///< of each cell, or absent
    std::vector<std::uint32_t> headType; ///< of each head, or absent
};

/// As validateStructure(project), with an index that is there already.
std::vector<Problem> validateStructure(const Project &project, const ProjectIndex &index);

/// The part of validateStructure that is about one cell (position) alone.
std::vector<Problem> validateCell(const Project &project, const ProjectIndex &index, std::uint32_t cell);

} // namespace lw::model
