// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What keys and the menu do with the selection; the other half of lineactions.cpp.

#include "app/session/document.h"
#include "app/session/selectionedits.h"
#include "app/text/localized.h"
#include "app/text/stepname.h"
#include "app/viewmodel/lineactions.h"
#include "app/viewmodel/performers.h"
#include "core/model/lookup.h"
#include "core/model/placing.h"

#include <algorithm>

namespace lw::viewmodel {

model::CellId LineActions::selectedCell() const
{
    return m_context.selection.cell(model::findSetup(m_context.document.project(), m_context.document.product()));
}

model::HeadId LineActions::headOf(const session::Selected &item) const
{
    if (const auto *head = std::get_if<model::HeadId>(&item))
        return *head;
    const auto *socket = std::get_if<model::SocketRef>(&item);
    const model::Setup *setup = model::findSetup(m_context.document.project(), m_context.document.product());
    const model::Placement *placement = socket && setup ? model::findPlacement(*setup, *socket) : nullptr;
    return placement ? placement->head : model::HeadId();
}

void LineActions::removeSelected()
{
    const auto count = static_cast<int>(m_context.selection.items().size());
    session::removeSelected(m_context.document, m_context.selection, text::removalName(count));
}

/// Each into the best free socket of its own cell, all of them or none.
void LineActions::duplicateHeads()
{
    model::Project draft = m_context.document.project();
    const model::ProductId product = m_context.document.product();
    std::vector<model::Edit> edits;
    std::vector<session::Selected> copies;
    for (const session::Selected &item : m_context.selection.items()) {
        const model::Head *head = model::find(draft, headOf(item));
        const model::Setup *setup = model::findSetup(draft, product);
        const model::Placement *placement = head && setup ? model::findPlacement(*setup, head->id) : nullptr;
        if (!placement)
            continue;
        const model::HeadTypeId type = head->type;
        const model::CellId cell = placement->socket.cell;
        const std::uint32_t number = bestSocket(draft, product, cell, type);
        if (number == 0) {
            refuse(tr("%1 has no free socket for %2.").arg(text::fromUtf8(cell.value), text::fromUtf8(type.value)));
            return;
        }
        edits.push_back(model::headIntoSocket(draft, product, type, {cell, number}));
        copies.emplace_back(model::SocketRef{cell, number});
        (void)model::applyEdit(draft, edits.back());
    }
    const auto count = static_cast<int>(edits.size());
    if (performAll(std::move(edits), count > 1 ? tr("duplicate %n head(s)", nullptr, count) : QString()))
        m_context.selection.set(std::move(copies));
}

/// Side by side behind the last of them.
void LineActions::duplicateCells()
{
    const model::Project &project = m_context.document.project();
    std::vector<model::CellId> cells;
    std::size_t behind = 0;
    for (const session::Selected &item : m_context.selection.items()) {
        const auto *cell = std::get_if<model::CellId>(&item);
        if (!cell || !model::find(project, *cell))
            continue;
        cells.push_back(*cell);
        behind = std::max(behind, indexOf(project, *cell) + 1);
    }
    if (cells.empty())
        return;
    std::vector<model::CellId> copies;
    const model::Edit edit = model::copyCells(project, m_context.document.product(), cells, behind, copies);
    const QString name = cells.size() == 1 ? tr("duplicate %1").arg(text::fromUtf8(cells.front().value))
                                           : tr("duplicate %n cell(s)", nullptr, static_cast<int>(cells.size()));
    if (m_context.document.edit(edit, name))
        m_context.selection.set({copies.begin(), copies.end()});
}

void LineActions::duplicateSelected()
{
    if (!canDuplicate())
        return;
    if (std::holds_alternative<model::CellId>(m_context.selection.items().front()))
        duplicateCells();
    else
        duplicateHeads();
}

void LineActions::moveSelected(int steps)
{
    if (canMoveCell())
        moveCell(text::fromUtf8(selectedCell().value), steps);
}

void LineActions::insertBeside(int side)
{
    const model::Project &project = m_context.document.project();
    const model::Cell *beside = model::find(project, selectedCell());
    if (beside)
        addCell(text::fromUtf8(beside->type.value), static_cast<int>(indexOf(project, beside->id)) + side);
}

void LineActions::selectNeighbour(int steps)
{
    const auto &cells = m_context.document.project().frame.cells;
    if (cells.empty())
        return;
    const model::CellId current = selectedCell();
    const auto last = static_cast<std::ptrdiff_t>(cells.size()) - 1;
    std::ptrdiff_t at = steps > 0 ? 0 : last; // with nothing selected: the end one walks in from
    if (!current.empty())
        at = std::clamp<std::ptrdiff_t>(
            static_cast<std::ptrdiff_t>(indexOf(m_context.document.project(), current)) + steps, 0, last);
    m_context.selection.set({cells[static_cast<std::size_t>(at)].id});
}

void LineActions::selectSocket(int steps)
{
    const model::Project &project = m_context.document.project();
    const model::Cell *cell = model::find(project, selectedCell());
    const model::CellType *type = cell ? model::find(project, cell->type) : nullptr;
    if (!type)
        return;
    std::uint32_t current = 0;
    const session::Selected &item = m_context.selection.items().front();
    const model::Setup *setup = model::findSetup(project, m_context.document.product());
    if (const auto *socket = std::get_if<model::SocketRef>(&item))
        current = socket->number;
    else if (const auto *head = std::get_if<model::HeadId>(&item); head && setup)
        if (const model::Placement *placement = model::findPlacement(*setup, *head))
            current = placement->socket.number;
    const auto next = std::clamp<std::ptrdiff_t>(
        static_cast<std::ptrdiff_t>(current) + steps, 0, static_cast<std::ptrdiff_t>(type->sockets.size()));
    if (next == 0)
        m_context.selection.set({cell->id});
    else
        m_context.selection.set({model::SocketRef{cell->id, static_cast<std::uint32_t>(next)}});
}

void LineActions::selectCell(const QString &cellId)
{
    m_context.selection.set({model::CellId(cellId.toStdString())});
}

void LineActions::selectHead(const QString &headId)
{
    m_context.selection.set({model::HeadId(headId.toStdString())});
}

void LineActions::selectPlace(const QString &cellId, int socket)
{
    m_context.selection.set({model::SocketRef{model::CellId(cellId.toStdString()), static_cast<std::uint32_t>(std::max(0, socket))}});
}

void LineActions::selectOperation(const QString &operationId)
{
    m_context.selection.set({model::OperationId(operationId.toStdString())});
}

void LineActions::selectAll()
{
    std::vector<session::Selected> items;
    for (const model::Cell &cell : m_context.document.project().frame.cells)
        items.emplace_back(cell.id);
    m_context.selection.set(std::move(items));
}

void LineActions::clearSelection()
{
    m_context.selection.clear();
}

bool LineActions::canRemove() const
{
    const auto &items = m_context.selection.items();
    return std::any_of(items.begin(), items.end(), [this](const session::Selected &item) {
        return !std::holds_alternative<model::SocketRef>(item) || !headOf(item).empty();
    });
}

/// Cells, or heads: not both at once.
bool LineActions::canDuplicate() const
{
    const auto &items = m_context.selection.items();
    const auto isCell = [](const session::Selected &item) { return std::holds_alternative<model::CellId>(item); };
    return !items.empty()
        && (std::all_of(items.begin(), items.end(), isCell)
            || std::all_of(items.begin(), items.end(), [this](const session::Selected &item) { return !headOf(item).empty(); }));
}

bool LineActions::canMoveCell() const
{
    const auto &items = m_context.selection.items();
    return items.size() == 1 && std::holds_alternative<model::CellId>(items.front());
}

} // namespace lw::viewmodel
