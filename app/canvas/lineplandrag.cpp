// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/canvas/headgroup.h"
#include "app/canvas/lineplan.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "app/text/stepname.h"
#include "core/model/lookup.h"

#include <algorithm>

namespace lw::canvas {

namespace {

/// The head as it will look, for one that is on the line and for one that is still in the library.
HeadPlan carriedHead(const model::Project &project, const PlanLayout &layout, const Carried &carried)
{
    if (carried.from) {
        if (const auto place = headPosition(layout, *carried.from))
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

constexpr double edge = 36;      ///< px from the side where what is held moves the plan along
constexpr int edgeInterval = 16; ///< ms
constexpr double edgeStep = 12;  ///< px

} // namespace

void LinePlan::addNewCycle(std::vector<NewCycle> &cycles, const takt::LineReport &next, std::size_t cell)
{
    if (cell >= next.cells.size())
        return;
    const Duration cycle = next.cells[cell].cyclePerCopy;
    cycles.push_back({cell, cycle, next.takt ? loadAgainst(cycle, *next.takt) : Load::Unknown});
}

/// That one first; with it the other selected ones when it is selected, in line order.
std::vector<Carried> LinePlan::headsAt(const Hit &held) const
{
    const auto carried = [this](const Hit &hit) {
        const HeadPlan &head = *m_layout.cells[hit.cell].sockets[hit.socket].head;
        return Carried{head.type, head.id, head.id};
    };
    std::vector<Carried> heads{carried(held)};
    std::vector<Hit> selected = selectedParts();
    if (std::find(selected.begin(), selected.end(), held) == selected.end())
        return heads;
    std::sort(selected.begin(), selected.end(), [](const Hit &a, const Hit &b) {
        return std::pair(a.cell, a.socket) < std::pair(b.cell, b.socket);
    });
    for (const Hit &hit : selected) {
        if (hit.kind == Hit::Kind::Socket && hit != held && m_layout.cells[hit.cell].sockets[hit.socket].head)
            heads.push_back(carried(hit));
    }
    return heads;
}

void LinePlan::startDrag(std::vector<Carried> heads)
{
    if (!m_document || isPlayer())
        return;
    Drag drag;
    drag.view.head = carriedHead(m_document->project(), m_layout, heads.front());
    drag.view.count = heads.size();
    drag.view.takers = takersOf(m_document->project(), m_document->product(), heads.front(), m_layout);
    drag.carried = std::move(heads);
    m_drag = std::move(drag);
    m_hovered.reset();
    emit draggingChanged();
}

void LinePlan::moveDrag(QPointF point)
{
    if (!m_drag || !m_document)
        return;
    m_last = point;
    DragView &view = m_drag->view;
    view.pointer = point;
    const Hit over = contains(point) ? partAt(point) : Hit();
    if (over != view.over || m_copying != view.copying) {
        view.over = over;
        view.copying = m_copying;
        previewDrop();
    }
    const bool onCell = over.kind == Hit::Kind::Cell || over.kind == Hit::Kind::Socket;
    setHint(onCell ? Hint{m_drag->outcome, point, !m_drag->drop.edit} : Hint{});
    scrollAtEdge(point);
    refreshMarks();
}

/// What the drop would make of the line: the cycles at the places, the line's in the hint; or why it is refused.
void LinePlan::previewDrop()
{
    DragView &view = m_drag->view;
    view.targets.clear();
    view.cycles.clear();
    m_drag->outcome.clear();
    m_drag->drop = {};
    if (view.over.kind != Hit::Kind::Cell && view.over.kind != Hit::Kind::Socket)
        return;
    const CellPlan &cell = m_layout.cells[view.over.cell];
    const auto socket = view.over.kind == Hit::Kind::Socket ? std::optional(cell.sockets[view.over.socket].number) : std::nullopt;
    std::vector<Carried> heads = m_drag->carried;
    for (std::size_t i = 0; m_copying && i < heads.size(); ++i)
        heads[i].head.reset();
    m_drag->drop = dropHeads(m_document->project(), m_document->product(), heads, cell.id, socket);
    if (!m_drag->drop.edit) {
        m_drag->outcome = refusalText();
        return;
    }
    for (const model::SocketRef &place : m_drag->drop.places) {
        if (const auto index = cellIndex(m_layout, place.cell))
            view.targets.emplace_back(*index, place.number - 1);
    }
    const Result<takt::LineReport> next = m_document->preview(*m_drag->drop.edit);
    if (next && !view.targets.empty())
        m_drag->outcome = outcomeText(*next);
}

/// Also fills in the cycles that change.
QString LinePlan::outcomeText(const takt::LineReport &next)
{
    DragView &view = m_drag->view;
    const std::size_t first = view.targets.front().first;
    for (std::size_t i = 0; i < next.cells.size() && i < m_layout.cells.size(); ++i) {
        if (i == first || next.cells[i].cyclePerCopy != m_layout.cells[i].cycle)
            addNewCycle(view.cycles, next, i);
    }
    const QString line = text::secondsText(next.lineCycle);
    if (view.count > 1) {
        return tr("%n head(s) · %1 · line %2", nullptr, static_cast<int>(view.count))
            .arg(text::fromUtf8(m_layout.cells[first].id.value), line);
    }
    const QString place = text::fromUtf8(m_layout.cells[first].id.value);
    const Duration now = m_layout.cells[first].cycle;
    const Duration then = first < next.cells.size() ? next.cells[first].cyclePerCopy : now;
    return now == then ? tr("%1 stays at %2 · line %3").arg(place, text::secondsText(now), line)
                       : tr("%1: %2 → %3 · line %4").arg(place, text::secondsText(now), text::secondsText(then), line);
}

/// Of several heads it names the one that stands against the drop.
QString LinePlan::refusalText() const
{
    const DropAnswer &answer = m_drag->drop.refusal;
    const Carried &head = m_drag->carried[m_drag->drop.refused];
    const QString other = text::fromUtf8(answer.other);
    const QString reason = [&] {
        switch (answer.verdict) {
        case Verdict::Fits: return QString();
        case Verdict::NoSetup: return tr("Product %1 has no setup yet").arg(other);
        case Verdict::NoSuchCell: return tr("The line ends before its place");
        case Verdict::NoSuchSocket: return tr("%1 has no socket for a head").arg(other);
        case Verdict::Occupied: return tr("Taken by %1").arg(other);
        case Verdict::CellFull: return tr("Every socket of %1 is taken").arg(other);
        case Verdict::Same: return tr("It sits here already");
        case Verdict::WrongInterface: {
            const model::HeadType *type = model::find(m_document->project(), head.type);
            const QString own = type ? text::fromUtf8(type->interface.value) : QString();
            return tr("The socket is of class %1, the head needs class %2").arg(other, own);
        }
        }
        return QString();
    }();
    const bool several = m_drag->carried.size() > 1 && head.from && answer.verdict != Verdict::Same;
    return several ? tr("%1: %2").arg(text::fromUtf8(head.from->value), reason) : reason;
}

bool LinePlan::dropDrag()
{
    if (!m_drag || !m_document || !m_drag->drop.edit)
        return false;
    const HeadDrop drop = m_drag->drop;
    const auto count = static_cast<int>(m_drag->carried.size());
    const QString name = count == 1 ? text::stepName(m_document->project(), *drop.edit)
        : m_copying                 ? tr("copy %n head(s)", nullptr, count)
                                    : tr("move %n head(s)", nullptr, count);
    cancelDrag();
    if (!m_document->edit(*drop.edit, name))
        return false;
    const model::Setup *setup = model::findSetup(m_document->project(), m_document->product());
    std::vector<session::Selected> placed;
    for (const model::SocketRef &place : drop.places) {
        if (const model::Placement *placement = setup ? model::findPlacement(*setup, place) : nullptr)
            placed.emplace_back(placement->head);
    }
    if (m_selection && !placed.empty())
        m_selection->set(std::move(placed));
    return true;
}

void LinePlan::cancelDrag()
{
    scrollAtEdge(std::nullopt);
    if (!m_drag && !m_cellDrag && !m_bufferDrag)
        return;
    m_drag.reset();
    m_cellDrag.reset();
    m_copying = false;
    endBufferDrag();
    setHint({});
    refreshMarks();
    emit draggingChanged();
}

bool LinePlan::hoverHeadType(const QString &typeId, QPointF point)
{
    const Carried carried{model::HeadTypeId(typeId.toStdString()), std::nullopt};
    if (!m_drag || m_drag->carried.front() != carried) {
        cancelDrag();
        startDrag({carried});
    }
    moveDrag(point);
    return m_drag && m_drag->drop.edit;
}

bool LinePlan::dropHeadType(const QString &typeId, QPointF point)
{
    const bool done = hoverHeadType(typeId, point) && dropDrag();
    cancelDrag();
    return done;
}

void LinePlan::leaveHeadType() { cancelDrag(); }

/// What is held near a side of the plan takes the line along, as long as there is more of it.
void LinePlan::scrollAtEdge(std::optional<QPointF> pointer)
{
    const bool near = pointer && contains(*pointer) && (pointer->x() < edge || pointer->x() > width() - edge);
    if (!near || !dragging())
        m_edgeScroll.stop();
    else if (!m_edgeScroll.isActive())
        m_edgeScroll.start(edgeInterval, this);
    if (pointer)
        m_edgePointer = *pointer;
}

void LinePlan::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_edgeScroll.timerId())
        return QQuickItem::timerEvent(event);
    const bool toStart = m_edgePointer.x() < edge;
    const double left = m_view.offset().x();
    const double right = left + m_view.x(m_layout.length);
    if (!dragging() || (toStart ? left > edge : right < width() - edge))
        return m_edgeScroll.stop();
    panBy({toStart ? edgeStep : -edgeStep, 0});
    if (m_drag)
        moveDrag(m_edgePointer);
    else if (m_cellDrag)
        moveCellDrag(m_edgePointer);
    else if (m_carry && m_carry->active())
        m_carry->moveTo(mapToScene(m_edgePointer));
}

} // namespace lw::canvas
