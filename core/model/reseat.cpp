// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/seating.h"

#include <algorithm>
#include <cstdint>
#include <string>

namespace lw::model {

namespace {

/// A few ids that are looked for among thousands. A bit of the last two characters turns nearly all others away
/// before any comparison: serials differ at their end.
template<class IdType>
class FewIds
{
public:
    void add(const IdType &id)
    {
        m_bits |= bitOf(id.value);
        m_ids.push_back(&id);
    }

    bool contains(const IdType &id) const
    {
        return (m_bits & bitOf(id.value)) != 0
            && std::any_of(m_ids.begin(), m_ids.end(), [&](const IdType *known) { return *known == id; });
    }

private:
    static std::uint64_t bitOf(const std::string &text)
    {
        const std::size_t size = text.size();
        const unsigned last = size > 0 ? static_cast<unsigned char>(text[size - 1]) : 0U;
        const unsigned other = size > 1 ? static_cast<unsigned char>(text[size - 2]) : 0U;
        return std::uint64_t{1} << ((last + 11U * other) % 64U);
    }

    std::uint64_t m_bits = 0;
    std::vector<const IdType *> m_ids;
};

} // namespace

class Seating::Reseat
{
public:
    Reseat(Seating &seating, const Project &project, const ProjectIndex &index, const std::vector<std::uint32_t> &cells)
        : s(seating), m_project(project), m_index(index), m_product(project.products[seating.product]),
          m_touched(cells)
    {
    }

    bool run(std::vector<std::uint32_t> &changed)
    {
        for (const std::uint32_t cell : m_touched)
            clear(cell, changed);
        m_seated = changed.size();
        if (!seatHeads() || !seatOperations(changed))
            return false;
        std::sort(changed.begin(), changed.end());
        return true;
    }

private:
    bool isTouched(std::uint32_t cell) const
    {
        return std::find(m_touched.begin(), m_touched.end(), cell) != m_touched.end();
    }

    void clear(std::uint32_t cell, std::vector<std::uint32_t> &changed)
    {
        m_cells.add(m_project.frame.cells[cell].id);
        for (std::uint32_t head = s.firstHead[cell]; head != absent; head = s.nextHead[head]) {
            m_heads.add(m_project.frame.heads[head].id);
            s.headCell[head] = absent;
        }
        for (std::uint32_t op = s.firstOperation[cell]; op != absent; op = s.nextOperation[op]) {
            m_operations.add(m_product.operations[op].id);
            changed.push_back(op);
            s.work[op] = Work::Unassigned;
            s.operationCell[op] = absent;
        }
        s.firstHead[cell] = absent;
        s.firstOperation[cell] = absent;
    }

    bool seatHeads()
    {
        for (const Placement &placement : m_project.setups[s.setup].placements) {
            const bool here = m_cells.contains(placement.socket.cell);
            if (!here && !m_heads.contains(placement.head))
                continue;
            const std::uint32_t head = m_index.heads.find(m_project.frame.heads, placement.head);
            const std::uint32_t cell = m_index.cells.find(m_project.frame.cells, placement.socket.cell);
            if (!here || head == absent || cell == absent || s.headCell[head] != absent
                || s.headIn(cell, placement.socket.number) != absent)
                return false;
            m_heads.add(m_project.frame.heads[head].id);
            s.seatHead(head, cell, placement.socket.number);
        }
        return true;
    }

    bool concerns(const Assignment &assignment) const
    {
        const HeadId *head = std::get_if<HeadId>(&assignment.performer);
        return (head ? m_heads.contains(*head) : m_cells.contains(std::get<CellId>(assignment.performer)))
            || m_operations.contains(assignment.operation);
    }

    bool seatOperations(std::vector<std::uint32_t> &changed)
    {
        std::vector<std::uint32_t> last(s.firstOperation.size(), absent);
        std::vector<std::uint32_t> done;
        for (const Assignment &assignment : m_project.setups[s.setup].assignments) {
            if (!concerns(assignment))
                continue;
            const std::uint32_t operation = m_index.ofProduct[s.product].operations.find(m_product.operations,
                                                                                         assignment.operation);
            if (operation == absent || std::find(done.begin(), done.end(), operation) != done.end()
                || s.operationCell[operation] != absent || !seat(assignment, operation))
                return false;
            s.linkOperation(operation, last);
            done.push_back(operation);
            if (std::find(changed.begin(), changed.begin() + static_cast<std::ptrdiff_t>(m_seated), operation)
                == changed.begin() + static_cast<std::ptrdiff_t>(m_seated))
                changed.push_back(operation);
        }
        return true;
    }

    /// False when the operation now runs on a cell that nobody said was touched.
    bool seat(const Assignment &assignment, std::uint32_t operation)
    {
        const HeadId *head = std::get_if<HeadId>(&assignment.performer);
        const std::uint32_t by = head ? m_index.heads.find(m_project.frame.heads, *head)
                                      : m_index.cells.find(m_project.frame.cells,
                                                           std::get<CellId>(assignment.performer));
        if (by == absent)
            return false;
        s.seatOperation(operation, head ? Work::ByHead : Work::ByHand, by);
        return s.operationCell[operation] == absent || isTouched(s.operationCell[operation]);
    }

    Seating &s;
    const Project &m_project;
    const ProjectIndex &m_index;
    const Product &m_product;
    const std::vector<std::uint32_t> &m_touched;
    FewIds<CellId> m_cells;
    FewIds<HeadId> m_heads;
    FewIds<OperationId> m_operations;
    std::size_t m_seated = 0; ///< how many of the changed operations ran on the touched cells before
};

bool Seating::reseat(const Project &project, const ProjectIndex &index, const std::vector<std::uint32_t> &cells,
                     std::vector<std::uint32_t> &changed)
{
    const bool same = product < project.products.size() && setup < project.setups.size()
        && project.setups[setup].product == project.products[product].id
        && project.frame.cells.size() == firstHead.size() && project.frame.heads.size() == headCell.size()
        && project.products[product].operations.size() == work.size();
    if (!regular || !same)
        return false;
    regular = Reseat(*this, project, index, cells).run(changed);
    return regular;
}

} // namespace lw::model
