// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/canvas/cellmove.h"
#include "app/canvas/lineplan.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "app/text/problemtext.h"
#include "app/text/stepname.h"
#include "core/model/lookup.h"

namespace lw::canvas {

namespace {

/// Who can do it there: the head that was hit, else every head of the cell and its people.
std::vector<model::Performer> ableAt(const model::Project &project, const model::Operation &operation, const CellPlan &cell,
                                     const Hit &hit)
{
    std::vector<model::Performer> able;
    const bool oneHead = hit.kind == Hit::Kind::Socket && cell.sockets[hit.socket].head;
    for (std::size_t i = 0; i < cell.sockets.size(); ++i) {
        const std::optional<HeadPlan> &head = cell.sockets[i].head;
        const model::HeadType *type = head && (!oneHead || i == hit.socket) ? model::find(project, head->type) : nullptr;
        if (type && model::operationTime(operation, *type))
            able.emplace_back(head->id);
    }
    if (!oneHead && operation.manualTime && cell.operators > 0)
        able.emplace_back(cell.id);
    return able;
}

} // namespace

/// The one that gives the shortest line cycle, then the shortest cycle of the cell.
void LinePlan::previewWork()
{
    WorkDrag &drag = *m_workDrag;
    drag.view.newCycle.reset();
    drag.view.refused = false;
    drag.edit.reset();
    drag.outcome.clear();
    if (drag.view.over.kind != Hit::Kind::Cell && drag.view.over.kind != Hit::Kind::Socket)
        return;
    const model::Project &project = m_document->project();
    const model::Product *product = model::find(project, m_document->product());
    const model::Operation *operation = product ? model::find(*product, drag.operation) : nullptr;
    if (!operation)
        return;
    const CellPlan &cell = m_layout.cells[drag.view.over.cell];
    const std::vector<model::Performer> able = ableAt(project, *operation, cell, drag.view.over);
    drag.view.refused = true;
    drag.outcome = tr("%1: nobody here can do %2").arg(text::fromUtf8(cell.id.value), text::idAndName(operation->id.value, operation->name));
    for (const model::Performer &performer : able)
        tryPerformer(performer, drag.view.over.cell);
}

/// Keeps the performer when it is better than what was tried before; what stands against it when nobody can yet.
void LinePlan::tryPerformer(const model::Performer &performer, std::size_t cell)
{
    WorkDrag &drag = *m_workDrag;
    const model::Edit edit{model::AssignOperation{m_document->product(), drag.operation, performer, std::nullopt}};
    const Result<takt::LineReport> next = m_document->preview(edit);
    if (!next || cell >= next->cells.size()) {
        if (!drag.edit)
            drag.outcome = tr("It is done here already");
        return;
    }
    if (const model::Problem *error = newError(m_document->report(), *next)) {
        if (!drag.edit)
            drag.outcome = tr("Not here: %1").arg(text::describe(*error, m_document->project()).what);
        return;
    }
    const Duration cycle = next->cells[cell].cyclePerCopy;
    if (drag.edit && std::pair(drag.lineCycle, *drag.view.newCycle) <= std::pair(next->lineCycle, cycle))
        return;
    drag.edit = edit;
    drag.lineCycle = next->lineCycle;
    drag.view.refused = false;
    drag.view.newCycle = cycle;
    drag.view.newLoad = next->takt ? loadAgainst(cycle, *next->takt) : Load::Unknown;
    drag.outcome = tr("%1: %2 → %3 · line %4")
                       .arg(text::fromUtf8(m_layout.cells[cell].id.value), text::secondsText(m_layout.cells[cell].cycle),
                            text::secondsText(cycle), text::secondsText(next->lineCycle));
}

bool LinePlan::hoverOperation(const QString &operationId, QPointF point)
{
    if (!m_document || isPlayer())
        return false;
    const model::OperationId operation(operationId.toStdString());
    const Hit over = contains(point) ? partAt(point) : Hit();
    const bool isNew = !m_workDrag || m_workDrag->operation != operation;
    if (isNew) {
        cancelDrag();
        m_workDrag = WorkDrag{.operation = operation, .view = {}, .edit = {}, .lineCycle = {}, .outcome = {}};
        m_hovered.reset();
        emit draggingChanged();
    }
    if (isNew || over != m_workDrag->view.over) {
        m_workDrag->view.over = over;
        previewWork();
        refreshMarks();
    }
    setHint({m_workDrag->outcome, point, m_workDrag->view.refused});
    return m_workDrag->edit.has_value();
}

bool LinePlan::dropOperation(const QString &operationId, QPointF point)
{
    const bool taken = hoverOperation(operationId, point);
    const std::optional<model::Edit> edit = taken ? m_workDrag->edit : std::nullopt;
    cancelDrag();
    return edit && m_document->edit(*edit, text::stepName(m_document->project(), *edit)).has_value();
}

} // namespace lw::canvas
