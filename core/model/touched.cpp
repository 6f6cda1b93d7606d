// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/edit.h"
#include "core/model/lookup.h"

#include <algorithm>
#include <utility>

namespace lw::model {

namespace {

const Touched everything{true, {}};

Touched cells(std::vector<CellId> list)
{
    std::erase(list, CellId{});
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
    return {false, std::move(list)};
}

CellId placeOf(const Setup &setup, const HeadId &head)
{
    const Placement *placement = findPlacement(setup, head);
    return placement ? placement->socket.cell : CellId{};
}

/// One overload per kind of edit. The general answer is everything: such edits are rare, and a full check is quick.
/// What people do all the time while looking at the result is answered cell by cell.
class Reach
{
public:
    Reach(const Project &project, const ProductId &product)
        : m_project(project), m_product(product), m_setup(findSetup(project, product))
    {
    }

    template<class T>
    Touched operator()(const T &) const { return everything; }

    Touched operator()(const Set<Header> &) const { return {}; }
    Touched operator()(const Set<CatalogHeader> &) const { return {}; }
    Touched operator()(const Set<std::optional<Economics>> &) const { return {}; }
    Touched operator()(const Set<Lines> &) const { return {}; }

    Touched operator()(const Change<Cell> &edit) const
    {
        const Cell *cell = find(m_project, edit.value.id);
        // A cell with neither name nor place in the order changed is a matter of its own.
        return cell ? cells({cell->id}) : everything;
    }

    Touched operator()(const PlaceHead &edit) const
    {
        if (edit.product != m_product)
            return {};
        return m_setup ? cells({placeOf(*m_setup, edit.head), edit.socket.cell}) : everything;
    }

    Touched operator()(const RemoveHead &edit) const
    {
        if (edit.product != m_product)
            return {};
        return m_setup ? cells({placeOf(*m_setup, edit.head)}) : everything;
    }

    Touched operator()(const ReplaceHead &edit) const
    {
        if (edit.product != m_product)
            return {};
        return m_setup ? cells({placeOf(*m_setup, edit.out)}) : everything;
    }

    Touched operator()(const AssignOperation &edit) const
    {
        if (edit.product != m_product)
            return {};
        if (!m_setup)
            return everything;
        const Assignment *old = findAssignment(*m_setup, edit.operation);
        Touched touched = cells({old ? cellOf(*m_setup, old->performer) : CellId{},
                                 edit.performer ? cellOf(*m_setup, *edit.performer) : CellId{}});
        // From nowhere to nowhere changes what is wrong with the operation, but no cell would tell.
        return touched.cells.empty() ? everything : touched;
    }

    Touched operator()(const ReplaceSetup &edit) const
    {
        return edit.product != m_product && find(m_project, edit.product) ? Touched{} : everything;
    }

    Touched operator()(const EditGroup &group) const
    {
        if (group.edits.size() == 1)
            return touchedBy(m_project, m_product, group.edits.front());
        Project after = m_project; // each edit of a group is seen from the state the ones before it leave
        std::vector<CellId> sum;
        for (const Edit &edit : group.edits) {
            Touched touched = touchedBy(after, m_product, edit);
            if (touched.everything || !applyEdit(after, edit))
                return everything;
            std::move(touched.cells.begin(), touched.cells.end(), std::back_inserter(sum));
        }
        return cells(std::move(sum));
    }

private:
    const Project &m_project;
    const ProductId &m_product;
    const Setup *m_setup;
};

} // namespace

Touched touchedBy(const Project &project, const ProductId &product, const Edit &edit)
{
    return std::visit(Reach(project, product), edit.value);
}

} // namespace lw::model
