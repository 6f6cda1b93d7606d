// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What keys and the menu do with the selection; the other half of lineactions.cpp.

#include "app/session/document.h"
#include "app/text/localized.h"
#include "app/viewmodel/lineactions.h"
#include "app/viewmodel/performers.h"
#include "core/model/lookup.h"

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
    const model::ProductId product = m_context.document.product();
    std::vector<model::Edit> edits;
    std::vector<model::Edit> cells; // last: what sits in them goes first
    for (const session::Selected &item : m_context.selection.items()) {
        if (const model::HeadId head = headOf(item); !head.empty())
            edits.push_back({model::RemoveHead{product, head}});
        else if (const auto *operation = std::get_if<model::OperationId>(&item))
            edits.push_back({model::AssignOperation{product, *operation, std::nullopt, std::nullopt}});
        else if (const auto *cell = std::get_if<model::CellId>(&item))
            cells.push_back({model::Erase<model::Cell>{*cell}});
    }
    std::move(cells.begin(), cells.end(), std::back_inserter(edits));
    const auto count = static_cast<int>(edits.size());
    if (performAll(std::move(edits), count > 1 ? tr("remove %n things", nullptr, count) : QString()))
        m_context.selection.clear();
}

std::vector<model::Edit> LineActions::copyOf(const model::Cell &cell, const model::CellId &id) const
{
    const model::Project &project = m_context.document.project();
    model::Project draft = project; // serials have to be free of those that this very copy adds
    model::Cell copy = cell;
    copy.id = id;
    std::vector<model::Edit> edits{{model::Insert<model::Cell>{std::move(copy), indexOf(project, cell.id) + 1}}};
    const model::Setup *setup = model::findSetup(project, m_context.document.product());
    for (const model::Placement &placement : setup ? setup->placements : std::vector<model::Placement>()) {
        const model::Head *head = placement.socket.cell == cell.id ? model::find(project, placement.head) : nullptr;
        if (!head)
            continue;
        const model::Head fresh{freshSerial(draft, head->type), head->type};
        edits.push_back({model::Insert<model::Head>{fresh, draft.frame.heads.size()}});
        edits.push_back({model::PlaceHead{m_context.document.product(), fresh.id, {id, placement.socket.number}}});
        draft.frame.heads.push_back(fresh);
    }
    return edits;
}

void LineActions::duplicateSelected()
{
    const model::Project &project = m_context.document.project();
    if (m_context.selection.items().empty())
        return;
    const session::Selected item = m_context.selection.items().front();
    if (const model::HeadId head = headOf(item); !head.empty()) {
        copyHead(text::fromUtf8(head.value), text::fromUtf8(selectedCell().value), 0);
        return;
    }
    const auto *id = std::get_if<model::CellId>(&item);
    const model::Cell *cell = id ? model::find(project, *id) : nullptr;
    if (!cell)
        return;
    const model::CellId fresh = freshCellId(project);
    if (performAll(copyOf(*cell, fresh), tr("duplicate %1").arg(text::fromUtf8(cell->id.value))))
        m_context.selection.set({fresh});
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

bool LineActions::canDuplicate() const
{
    const auto &items = m_context.selection.items();
    return items.size() == 1 && (std::holds_alternative<model::CellId>(items.front()) || !headOf(items.front()).empty());
}

bool LineActions::canMoveCell() const
{
    const auto &items = m_context.selection.items();
    return items.size() == 1 && std::holds_alternative<model::CellId>(items.front());
}

} // namespace lw::viewmodel
