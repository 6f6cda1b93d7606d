// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/canvas/lineplan.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "app/text/stepname.h"
#include "core/model/lookup.h"

namespace lw::canvas {

namespace {

/// The head as it will look, for one that is on the line and for one that is still in the library.
HeadPlan carriedHead(const model::Project &project, const PlanLayout &layout, const Carried &carried)
{
    if (carried.head) {
        if (const auto place = headPosition(layout, *carried.head))
            return *layout.cells[place->first].sockets[place->second].head;
    }
    HeadPlan plan;
    plan.type = carried.type;
    if (const model::HeadType *type = model::find(project, carried.type)) {
        plan.typeName = plan.process = type->name;
        if (!type->capabilities.empty()) {
            if (const model::Process *process = model::find(project, type->capabilities.front().process)) {
                plan.process = process->name;
                plan.family = process->family;
            }
        }
    }
    return plan;
}

Load loadOf(const takt::LineReport &report, Duration cycle)
{
    return report.takt ? loadAgainst(cycle, *report.takt) : Load::Unknown;
}

} // namespace

void LinePlan::startDrag(const Carried &carried)
{
    if (!m_document || isPlayer())
        return;
    Drag drag{.carried = carried, .view = {}, .target = {}, .outcome = {}};
    drag.view.head = carriedHead(m_document->project(), m_layout, carried);
    drag.view.takers = takersOf(m_document->project(), m_document->product(), carried, m_layout);
    m_drag = std::move(drag);
    m_hovered.reset();
    emit draggingChanged();
}

void LinePlan::moveDrag(QPointF point)
{
    if (!m_drag || !m_document)
        return;
    m_last = point;
    m_drag->view.pointer = point;
    const Hit over = contains(point) ? partAt(point) : Hit();
    const Carried carried{m_drag->carried.type, m_copying ? std::nullopt : m_drag->carried.head};
    std::optional<model::SocketRef> target;
    if (over.kind == Hit::Kind::Socket) {
        const CellPlan &cell = m_layout.cells[over.cell];
        const model::SocketRef socket{cell.id, cell.sockets[over.socket].number};
        if (canDrop(m_document->project(), m_document->product(), carried, socket).fits())
            target = socket;
    } else if (over.kind == Hit::Kind::Cell) {
        target = bestSocket(m_document->project(), m_document->product(), carried, m_layout.cells[over.cell].id);
    }
    const bool same = target == m_drag->target && over == m_drag->view.over;
    m_drag->view.over = over;
    m_drag->target = target;
    if (!same)
        previewDrop();
    showDrop();
    refreshMarks();
}

/// What the drop would make of the line: the cell's cycle at the place, the line's in the hint.
void LinePlan::previewDrop()
{
    DragView &view = m_drag->view;
    view.target.reset();
    view.newCycle.reset();
    m_drag->outcome.clear();
    if (!m_drag->target)
        return;
    const std::optional<std::size_t> cell = cellIndex(m_layout, m_drag->target->cell);
    if (!cell)
        return;
    view.target = {*cell, m_drag->target->number - 1};
    const Carried carried{m_drag->carried.type, m_copying ? std::nullopt : m_drag->carried.head};
    const auto &project = m_document->project();
    const Result<takt::LineReport> next =
        m_document->preview(dropEdit(project, m_document->product(), carried, *m_drag->target));
    if (!next || *cell >= next->cells.size())
        return;
    const Duration now = m_layout.cells[*cell].cycle;
    const Duration then = next->cells[*cell].cyclePerCopy;
    view.newCycle = then;
    view.newLoad = loadOf(*next, then);
    const QString place = text::fromUtf8(m_drag->target->cell.value);
    m_drag->outcome = now == then
        ? tr("%1 stays at %2 · line %3").arg(place, text::secondsText(now), text::secondsText(next->lineCycle))
        : tr("%1: %2 → %3 · line %4")
              .arg(place, text::secondsText(now), text::secondsText(then), text::secondsText(next->lineCycle));
}

void LinePlan::showDrop()
{
    const Hit &over = m_drag->view.over;
    if (m_drag->target)
        setHint({m_drag->outcome, m_drag->view.pointer, false});
    else if (over.kind == Hit::Kind::Cell || over.kind == Hit::Kind::Socket)
        setHint({refusalText(refusalAt(over)), m_drag->view.pointer, true});
    else
        setHint({});
}

DropAnswer LinePlan::refusalAt(const Hit &hit) const
{
    const CellPlan &cell = m_layout.cells[hit.cell];
    const Carried carried{m_drag->carried.type, m_copying ? std::nullopt : m_drag->carried.head};
    const auto answer = [&](std::uint32_t number) {
        return canDrop(m_document->project(), m_document->product(), carried, {cell.id, number});
    };
    if (hit.kind == Hit::Kind::Socket)
        return answer(cell.sockets[hit.socket].number);
    // No socket of the cell fits. A free one of another class says more than a taken one.
    DropAnswer refusal{Verdict::NoSuchSocket, cell.id.value};
    for (const SocketPlan &socket : cell.sockets) {
        const DropAnswer one = answer(socket.number);
        if (one.verdict == Verdict::WrongInterface)
            return one;
        refusal = {Verdict::CellFull, cell.id.value};
    }
    return refusal;
}

QString LinePlan::refusalText(const DropAnswer &answer) const
{
    const QString other = text::fromUtf8(answer.other);
    switch (answer.verdict) {
    case Verdict::Fits: return {};
    case Verdict::NoSetup: return tr("Product %1 has no setup yet").arg(other);
    case Verdict::NoSuchSocket: return tr("%1 has no socket for a head").arg(other);
    case Verdict::Occupied: return tr("Taken by %1").arg(other);
    case Verdict::CellFull: return tr("Every socket of %1 is taken").arg(other);
    case Verdict::Same: return tr("It sits here already");
    case Verdict::WrongInterface: {
        const model::HeadType *type = model::find(m_document->project(), m_drag->carried.type);
        const QString own = type ? text::fromUtf8(type->interface.value) : QString();
        return tr("The socket is of class %1, the head needs class %2").arg(other, own);
    }
    }
    return {};
}

bool LinePlan::dropDrag()
{
    if (!m_drag || !m_document || !m_drag->target)
        return false;
    const Carried carried{m_drag->carried.type, m_copying ? std::nullopt : m_drag->carried.head};
    const model::SocketRef target = *m_drag->target;
    const model::Edit edit = dropEdit(m_document->project(), m_document->product(), carried, target);
    cancelDrag();
    if (!m_document->edit(edit, text::stepName(m_document->project(), edit)))
        return false;
    const model::Setup *setup = model::findSetup(m_document->project(), m_document->product());
    const model::Placement *placed = setup ? model::findPlacement(*setup, target) : nullptr;
    if (m_selection && placed)
        m_selection->set({placed->head});
    return true;
}

void LinePlan::cancelDrag()
{
    if (!dragging())
        return;
    m_drag.reset();
    m_cellDrag.reset();
    m_workDrag.reset();
    m_copying = false;
    setHint({});
    refreshMarks();
    emit draggingChanged();
}

bool LinePlan::hoverHeadType(const QString &typeId, QPointF point)
{
    const Carried carried{model::HeadTypeId(typeId.toStdString()), std::nullopt};
    if (!m_drag || m_drag->carried != carried) {
        cancelDrag();
        startDrag(carried);
    }
    moveDrag(point);
    return m_drag && m_drag->target;
}

bool LinePlan::dropHeadType(const QString &typeId, QPointF point)
{
    const bool done = hoverHeadType(typeId, point) && dropDrag();
    cancelDrag();
    return done;
}

void LinePlan::leaveHeadType() { cancelDrag(); }

} // namespace lw::canvas
