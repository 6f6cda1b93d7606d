// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/canvas/cellmove.h"
#include "app/canvas/lineplan.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "app/text/problemtext.h"
#include "app/text/stepname.h"
#include "core/model/lookup.h"
#include "core/model/placing.h"

#include <algorithm>

namespace lw::canvas {

namespace {

/// In the preview only: nobody sees it.
const model::CellId newCell{"?"};

model::Edit insertion(const model::CellTypeId &type, std::size_t gap)
{
    return {model::Insert<model::Cell>{{.id = newCell, .name = {}, .type = type, .copies = 1, .buffer = {}}, gap}};
}

} // namespace

/// A cell is carried by its head, above the sockets; one that is selected by any of it. A finger has to select first:
/// it pans otherwise.
bool LinePlan::isCarried(const Hit &hit, QPointF point) const
{
    if (isPlayer() || hit.kind != Hit::Kind::Cell)
        return false;
    const std::vector<Hit> selected = selectedParts();
    if (std::find(selected.begin(), selected.end(), hit) != selected.end())
        return true;
    const bool onHead = m_view.toScene(point).y() < m_view.socket(m_layout.cells[hit.cell], 0).top();
    return onHead && !m_touching && m_view.detail() != Detail::Overview;
}

/// Those of the selection when it is one of them, else that cell alone.
void LinePlan::startCellDrag(std::size_t cell)
{
    CellDrag drag;
    std::vector<Hit> selected = selectedParts();
    std::erase_if(selected, [](const Hit &hit) { return hit.kind != Hit::Kind::Cell; });
    const Hit held{Hit::Kind::Cell, cell, 0};
    if (std::find(selected.begin(), selected.end(), held) == selected.end())
        selected = {held};
    for (const Hit &hit : selected) {
        drag.moved.push_back(m_layout.cells[hit.cell].id);
        drag.view.lifted.push_back(hit.cell);
    }
    const CellPlan &first = m_layout.cells[cell];
    drag.view.label = selected.size() == 1 ? text::idAndName(first.id.value, first.name)
                                           : tr("%n cell(s)", nullptr, static_cast<int>(selected.size()));
    m_cellDrag = std::move(drag);
    m_hovered.reset();
    emit draggingChanged();
}

void LinePlan::startCellDrag(const model::CellTypeId &type)
{
    const model::CellType *known = m_document ? model::find(m_document->project(), type) : nullptr;
    if (!known || isPlayer())
        return;
    CellDrag drag;
    drag.type = type;
    drag.view.label = text::localized(known->name);
    m_cellDrag = std::move(drag);
    m_hovered.reset();
    emit draggingChanged();
}

void LinePlan::moveCellDrag(QPointF point)
{
    if (!m_cellDrag || !m_document)
        return;
    m_last = point;
    CellDragView &view = m_cellDrag->view;
    view.pointer = point;
    std::optional<std::size_t> gap;
    if (contains(point))
        gap = gapAt(m_layout, m_view.toScene(point).x() / m_view.scaleX());
    const bool copying = m_copying && !m_cellDrag->moved.empty();
    if (gap != view.gap || copying != view.copying) {
        view.gap = gap;
        view.copying = copying;
        previewCellDrop();
    }
    setHint({m_cellDrag->outcome, point, view.refused});
    scrollAtEdge(point);
    refreshMarks();
}

std::optional<model::Edit> LinePlan::cellDropEdit(std::vector<model::CellId> *copies) const
{
    const std::optional<std::size_t> gap = m_cellDrag->view.gap;
    if (!gap)
        return std::nullopt;
    std::vector<model::CellId> made;
    if (m_cellDrag->view.copying)
        return model::copyCells(m_document->project(), m_document->product(), m_cellDrag->moved, *gap, copies ? *copies : made);
    return m_cellDrag->moved.empty() ? insertion(m_cellDrag->type, *gap)
                                     : moveCells(m_document->project(), m_cellDrag->moved, *gap);
}

/// What it would make of the line. Cells that move may leave no operation before one that it needs: such a place
/// refuses, with the first thing that would be wrong. New cells and copies have no work and can stand anywhere.
void LinePlan::previewCellDrop()
{
    CellDragView &view = m_cellDrag->view;
    view.refused = false;
    m_cellDrag->outcome.clear();
    if (!view.gap)
        return;
    const std::optional<model::Edit> edit = cellDropEdit();
    if (!edit) {
        m_cellDrag->outcome = tr("%1 stands here already").arg(view.label);
        view.refused = true;
        return;
    }
    const Result<takt::LineReport> next = m_document->preview(*edit);
    if (!next)
        return;
    const takt::LineReport &now = m_document->report();
    const bool isNew = m_cellDrag->moved.empty() || view.copying;
    const model::Problem *error = isNew ? nullptr : newError(now, *next);
    if (error) {
        const text::ProblemText words = text::describe(*error, m_document->project());
        m_cellDrag->outcome = tr("Not here: %1").arg(words.what);
        view.refused = true;
        return;
    }
    const QString figure = isNew
        ? tr("line %1 → %2").arg(text::metresText(now.length), text::metresText(next->length))
        : tr("line cycle %1 → %2").arg(text::secondsText(now.lineCycle), text::secondsText(next->lineCycle));
    m_cellDrag->outcome = gapText(*view.gap) + QStringLiteral(" · ") + figure;
}

QString LinePlan::gapText(std::size_t gap) const
{
    const auto id = [this](std::size_t cell) { return text::fromUtf8(m_layout.cells[cell].id.value); };
    const QString &label = m_cellDrag->view.label;
    if (m_layout.cells.empty())
        return label;
    if (gap == 0)
        return tr("%1 before %2").arg(label, id(0));
    if (gap >= m_layout.cells.size())
        return tr("%1 behind %2").arg(label, id(m_layout.cells.size() - 1));
    return tr("%1 between %2 and %3").arg(label, id(gap - 1), id(gap));
}

bool LinePlan::dropCells()
{
    if (!m_cellDrag || !m_document || m_cellDrag->view.refused)
        return false;
    const bool copying = m_cellDrag->view.copying;
    std::vector<model::CellId> cells = m_cellDrag->moved;
    const std::optional<model::Edit> edit = cellDropEdit(&cells);
    const auto count = static_cast<int>(m_cellDrag->moved.size());
    const QString name = copying ? tr("copy %n cell(s)", nullptr, count)
        : count == 1             ? text::stepName(m_document->project(), edit.value_or(model::Edit{}))
                                 : tr("move %n cell(s)", nullptr, count);
    cancelDrag();
    if (!edit || cells.empty() || !m_document->edit(*edit, name))
        return false;
    if (m_selection)
        m_selection->set({cells.begin(), cells.end()});
    return true;
}

bool LinePlan::hoverCellType(const QString &typeId, QPointF point)
{
    const model::CellTypeId type(typeId.toStdString());
    if (!m_cellDrag || m_cellDrag->type != type) {
        cancelDrag();
        startCellDrag(type);
    }
    moveCellDrag(point);
    return m_cellDrag && m_cellDrag->view.gap;
}

bool LinePlan::dropCellType(const QString &typeId, QPointF point)
{
    const bool taken = hoverCellType(typeId, point);
    const int index = taken ? static_cast<int>(*m_cellDrag->view.gap) : -1;
    cancelDrag();
    if (taken)
        emit cellTypeDropped(typeId, index);
    return taken;
}

} // namespace lw::canvas
