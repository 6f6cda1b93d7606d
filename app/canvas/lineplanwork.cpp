// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/canvas/lineplan.h"
#include "app/text/localized.h"
#include "app/text/movetext.h"
#include "app/text/numbers.h"

namespace lw::canvas {

void LinePlan::setCarry(session::OperationCarry *carry)
{
    if (m_carry == carry)
        return;
    if (m_carry) {
        m_carry->disconnect(this);
        m_carry->removeGround(*this);
    }
    m_carry = carry;
    if (carry) {
        carry->addGround(*this);
        connect(carry, &session::OperationCarry::changed, this, &LinePlan::carryMoved);
        connect(carry, &session::OperationCarry::pointerMoved, this, &LinePlan::carryMoved);
    }
    carryMoved();
    emit carryChanged();
}

std::optional<session::CarryPlace> LinePlan::carryPlaceAt(QPointF scene) const
{
    const QPointF point = mapFromScene(scene);
    if (isPlayer() || !isVisible() || !contains(point))
        return std::nullopt;
    const Hit hit = partAt(point);
    if (hit.kind != Hit::Kind::Cell && hit.kind != Hit::Kind::Socket)
        return session::CarryPlace{};
    const CellPlan &cell = m_layout.cells[hit.cell];
    session::CarryPlace place{cell.id, {}};
    if (hit.kind == Hit::Kind::Socket && cell.sockets[hit.socket].head)
        place.performer = cell.sockets[hit.socket].head->id;
    return place;
}

/// What is known of it, from the carry alone; the cells that take it are looked for once.
WorkView LinePlan::workView() const
{
    WorkView view;
    for (std::size_t i = 0; i < m_layout.cells.size() && !m_work; ++i) {
        if (m_carry->answer(m_layout.cells[i].id).fits())
            view.takers.push_back(i);
    }
    if (m_work)
        view.takers = m_work->takers;
    view.target = cellIndex(m_layout, m_carry->target());
    view.home = cellIndex(m_layout, m_carry->home());
    if (view.target) {
        const model::MoveAnswer answer = m_carry->answer(m_carry->target());
        view.refused = !answer.fits() && !answer.here;
    }
    if (!m_carry->preview()->active())
        return view;
    const takt::LineReport &then = m_carry->preview()->report();
    for (const std::optional<std::size_t> &cell : {view.home, view.target}) {
        if (cell)
            addNewCycle(view.cycles, then, *cell);
    }
    return view;
}

/// Only where the pointer is over the plan: the other views say it themselves.
QString LinePlan::workText() const
{
    if (!m_carry->pointed() || !m_work->target)
        return {};
    const CellPlan &cell = m_layout.cells[*m_work->target];
    if (m_work->refused)
        return text::refusal(m_carry->answer(cell.id), m_carry->operation(), cell.id);
    if (m_work->cycles.empty())
        return tr("It is done here already");
    return tr("%1: %2 → %3 · line %4")
        .arg(text::fromUtf8(cell.id.value), text::secondsText(cell.cycle), text::secondsText(m_work->cycles.back().cycle),
             text::secondsText(m_carry->preview()->report().lineCycle));
}

void LinePlan::carryMoved()
{
    const bool before = dragging();
    const bool carried = m_carry && m_carry->active() && m_document && !isPlayer();
    if (carried)
        m_work = workView();
    else if (!m_work)
        return;
    else
        m_work.reset();
    const QPointF pointer = carried ? mapFromScene(m_carry->pointer()) : QPointF();
    const bool here = carried && m_carry->pointed() && contains(pointer);
    setHint(here ? Hint{workText(), pointer, m_work->refused} : Hint{});
    scrollAtEdge(here ? std::optional(pointer) : std::nullopt);
    if (!carried || !before)
        m_hovered.reset();
    refreshMarks();
    if (dragging() != before)
        emit draggingChanged();
}

/// What the pointer is on, here or in another view: the head that does the operation, else the cell.
std::optional<Hit> LinePlan::hoverMark() const
{
    if (m_hovered || !m_selection || isPlayer() || dragging())
        return m_hovered;
    if (!m_selection->hoveredOperation().empty()) {
        if (const std::optional<Hit> doer = hitOf(m_selection->hoveredOperation()))
            return doer;
    }
    if (m_selection->hoveredCell().empty())
        return std::nullopt;
    return hitOf(m_selection->hoveredCell());
}

} // namespace lw::canvas
