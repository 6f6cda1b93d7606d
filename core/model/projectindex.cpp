// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/projectindex.h"

#include <utility>

namespace lw::model {

Rows::Rows(std::size_t rows, const std::vector<std::pair<std::uint32_t, std::uint32_t>> &pairs)
    : m_begin(rows + 1), m_values(pairs.size())
{
    for (const auto &[row, value] : pairs)
        ++m_begin[row + 1];
    for (std::size_t row = 0; row < rows; ++row)
        m_begin[row + 1] += m_begin[row];
    std::vector<std::uint32_t> next(m_begin);
    for (const auto &[row, value] : pairs)
        m_values[next[row]++] = value;
}

namespace {

/// Whether taking away what waits for nothing, again and again, leaves something over (Kahn 1962).
bool hasLoop(const Rows &before, const Rows &after, std::size_t size)
{
    std::vector<std::size_t> open(size);
    std::vector<std::uint32_t> free;
    free.reserve(size);
    for (std::uint32_t at = 0; at < size; ++at) {
        open[at] = before[at].size();
        if (open[at] == 0)
            free.push_back(at);
    }
    for (std::size_t done = 0; done < free.size(); ++done)
        for (const std::uint32_t next : after[free[done]])
            if (--open[next] == 0)
                free.push_back(next);
    return free.size() != size;
}

} // namespace

ProductIndex::ProductIndex(const Project &project, const Product &product, const IdIndex &processes)
    : operations(product.operations)
{
    process.reserve(product.operations.size());
    for (const Operation &operation : product.operations)
        process.push_back(processes.find(project.catalog.processes, operation.process));
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
    pairs.reserve(product.precedence.size());
    for (const Precedence &arc : product.precedence) {
        const std::uint32_t first = operations.find(product.operations, arc.before);
        const std::uint32_t second = operations.find(product.operations, arc.after);
        if (first != absent && second != absent)
            pairs.emplace_back(first, second);
    }
    after = Rows(product.operations.size(), pairs);
    for (auto &[first, second] : pairs)
        std::swap(first, second);
    before = Rows(product.operations.size(), pairs);
    looped = hasLoop(before, after, product.operations.size());
}

ProjectIndex::ProjectIndex(const Project &project)
    : processes(project.catalog.processes), cellTypes(project.catalog.cellTypes),
      headTypes(project.catalog.headTypes), cells(project.frame.cells), heads(project.frame.heads),
      products(project.products)
{
    cellType.reserve(project.frame.cells.size());
    for (const Cell &cell : project.frame.cells)
        cellType.push_back(cellTypes.find(project.catalog.cellTypes, cell.type));
    headType.reserve(project.frame.heads.size());
    for (const Head &head : project.frame.heads)
        headType.push_back(headTypes.find(project.catalog.headTypes, head.type));
    ofProduct.reserve(project.products.size());
    for (const Product &product : project.products)
        ofProduct.emplace_back(project, product, processes);
}

void ProjectIndex::refreshCell(const Project &project, std::uint32_t cell)
{
    cellType[cell] = cellTypes.find(project.catalog.cellTypes, project.frame.cells[cell].type);
}

} // namespace lw::model
