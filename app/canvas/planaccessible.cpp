// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/canvas/planaccessible.h"

#include "app/canvas/lineplan.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"

#include <QQmlContext>
#include <QQmlProperty>
#include <QQuickWindow>

#include <algorithm>

namespace lw::canvas {

namespace {

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *plan = qobject_cast<LinePlan *>(object);
    return plan ? new PlanAccessible(plan) : nullptr;
}

QRect onScreen(const LinePlan &plan, const QRectF &rect)
{
    if (!plan.window())
        return {};
    const QRectF scene = plan.mapRectToScene(rect);
    return {plan.window()->mapToGlobal(scene.topLeft().toPoint()), scene.size().toSize()};
}

QPointF onPlan(const LinePlan &plan, int x, int y)
{
    return plan.window() ? plan.mapFromScene(plan.window()->mapFromGlobal(QPointF(x, y))) : QPointF(-1, -1);
}

} // namespace

void PlanAccessible::install()
{
    static const bool once = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(once)
}

PlanAccessible::PlanAccessible(LinePlan *plan)
    : QAccessibleObject(plan)
{
}

PlanAccessible::~PlanAccessible()
{
    for (const auto &[place, id] : m_parts)
        QAccessible::deleteAccessibleInterface(id);
}

LinePlan *PlanAccessible::plan() const { return static_cast<LinePlan *>(object()); }

QAccessibleInterface *PlanAccessible::part(const Hit &hit) const
{
    if (!isValid() || (hit.kind != Hit::Kind::Cell && hit.kind != Hit::Kind::Socket))
        return nullptr;
    const std::vector<CellPlan> &cells = plan()->layout().cells;
    if (hit.cell >= cells.size() || (hit.kind == Hit::Kind::Socket && hit.socket >= cells[hit.cell].sockets.size()))
        return nullptr;
    const std::pair key(hit.cell, hit.kind == Hit::Kind::Cell ? 0 : hit.socket + 1);
    const auto known = m_parts.find(key);
    if (known != m_parts.end())
        return QAccessible::accessibleInterface(known->second);
    auto *made = new PlanPartAccessible(*this, hit);
    m_parts[key] = QAccessible::registerAccessibleInterface(made);
    return made;
}

QWindow *PlanAccessible::window() const { return isValid() ? plan()->window() : nullptr; }

QAccessibleInterface *PlanAccessible::parent() const
{
    QQuickItem *above = isValid() ? plan()->parentItem() : nullptr;
    // Items between that assistive technology is not told of are left out; the root item stands for its window.
    for (; above; above = above->parentItem()) {
        if (!above->parentItem())
            return QAccessible::queryAccessibleInterface(above->window());
        QAccessibleInterface *const parent = QAccessible::queryAccessibleInterface(above);
        if (parent && parent->role() != QAccessible::NoRole && parent->indexOfChild(this) >= 0)
            return parent;
    }
    return nullptr;
}

int PlanAccessible::childCount() const { return isValid() ? static_cast<int>(plan()->layout().cells.size()) : 0; }

QAccessibleInterface *PlanAccessible::child(int index) const
{
    return index < 0 ? nullptr : part({Hit::Kind::Cell, static_cast<std::size_t>(index), 0});
}

int PlanAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *one = dynamic_cast<const PlanPartAccessible *>(child);
    return one && one->hit().kind == Hit::Kind::Cell ? static_cast<int>(one->hit().cell) : -1;
}

QAccessibleInterface *PlanAccessible::childAt(int x, int y) const
{
    const QPointF point = isValid() ? onPlan(*plan(), x, y) : QPointF();
    return isValid() && plan()->contains(point) ? part(plan()->partAt(point)) : nullptr;
}

QAccessibleInterface *PlanAccessible::focusChild() const
{
    if (!isValid() || !plan()->hasActiveFocus())
        return nullptr;
    const std::vector<Hit> selected = plan()->selectedParts();
    return selected.empty() ? const_cast<PlanAccessible *>(this) : part(selected.front());
}

/// As the page names it; in its language.
QString PlanAccessible::text(QAccessible::Text kind) const
{
    if (!isValid() || (kind != QAccessible::Name && kind != QAccessible::Description))
        return {};
    const QString property = kind == QAccessible::Name ? QStringLiteral("Accessible.name") : QStringLiteral("Accessible.description");
    const QString said = qmlContext(plan()) ? QQmlProperty(plan(), property, qmlContext(plan())).read().toString() : QString();
    return said.isEmpty() && kind == QAccessible::Name ? tr("Line plan") : said;
}

QRect PlanAccessible::rect() const { return isValid() ? onScreen(*plan(), plan()->boundingRect()) : QRect(); }

QAccessible::State PlanAccessible::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    if (state.invalid)
        return state;
    state.focusable = true;
    state.multiSelectable = true;
    state.extSelectable = true;
    state.focused = plan()->hasActiveFocus();
    state.invisible = !plan()->isVisible();
    return state;
}

bool PlanPartAccessible::isValid() const
{
    if (!m_tree.isValid())
        return false;
    const std::vector<CellPlan> &cells = m_tree.plan()->layout().cells;
    return m_hit.cell < cells.size() && (isCell() || m_hit.socket < cells[m_hit.cell].sockets.size());
}

QAccessibleInterface *PlanPartAccessible::parent() const
{
    if (isCell())
        return const_cast<PlanAccessible *>(&m_tree);
    return m_tree.part({Hit::Kind::Cell, m_hit.cell, 0});
}

int PlanPartAccessible::childCount() const
{
    return isCell() && isValid() ? static_cast<int>(m_tree.plan()->layout().cells[m_hit.cell].sockets.size()) : 0;
}

QAccessibleInterface *PlanPartAccessible::child(int index) const
{
    return isCell() && index >= 0 ? m_tree.part({Hit::Kind::Socket, m_hit.cell, static_cast<std::size_t>(index)}) : nullptr;
}

int PlanPartAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *one = dynamic_cast<const PlanPartAccessible *>(child);
    const bool mine = isCell() && one && one->m_hit.kind == Hit::Kind::Socket && one->m_hit.cell == m_hit.cell;
    return mine ? static_cast<int>(one->m_hit.socket) : -1;
}

QAccessibleInterface *PlanPartAccessible::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (QAccessibleInterface *one = child(i); one && one->rect().contains(x, y))
            return one;
    }
    return nullptr;
}

QString PlanPartAccessible::cellName() const
{
    const PlanLayout &layout = m_tree.plan()->layout();
    const CellPlan &cell = layout.cells[m_hit.cell];
    QStringList words{text::idAndName(cell.id.value, cell.name), tr("cycle %1").arg(text::secondsText(cell.cycle))};
    if (layout.takt)
        words += tr("%1 of takt").arg(text::percentText(cell.occupation));
    if (cell.load == Load::Over)
        words += tr("over takt");
    if (cell.bottleneck)
        words += tr("bottleneck");
    if (cell.worst == model::Severity::Error)
        words += tr("has errors");
    else if (cell.worst == model::Severity::Warning)
        words += tr("has warnings");
    if (cell.bufferPlaces > 0)
        words += tr("buffer of %n place(s) behind it", nullptr, static_cast<int>(cell.bufferPlaces));
    return words.join(tr(", "));
}

QString PlanPartAccessible::socketName() const
{
    const SocketPlan &socket = m_tree.plan()->layout().cells[m_hit.cell].sockets[m_hit.socket];
    if (!socket.head)
        return tr("Socket %1, free, class %2").arg(socket.number).arg(text::fromUtf8(socket.interface.value));
    QStringList words{text::localized(socket.head->typeName), text::fromUtf8(socket.head->id.value),
                      tr("in socket %1").arg(socket.number),
                      tr("%n operation(s)", nullptr, static_cast<int>(socket.head->operations))};
    if (socket.head->misfit)
        words += tr("does not fit the socket");
    return words.join(tr(", "));
}

QString PlanPartAccessible::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Description && isValid())
        return m_tree.plan()->changeText(m_hit);
    if (kind != QAccessible::Name || !isValid())
        return {};
    return isCell() ? cellName() : socketName();
}

QRect PlanPartAccessible::rect() const
{
    return isValid() ? onScreen(*m_tree.plan(), m_tree.plan()->areaOf(m_hit)) : QRect();
}

QAccessible::State PlanPartAccessible::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    if (state.invalid)
        return state;
    const LinePlan &plan = *m_tree.plan();
    const std::vector<Hit> selected = plan.selectedParts();
    state.focusable = true;
    state.selectable = true;
    state.multiSelectable = true;
    state.selected = std::find(selected.begin(), selected.end(), m_hit) != selected.end();
    state.focused = plan.hasActiveFocus() && !selected.empty() && selected.front() == m_hit;
    state.offscreen = !plan.boundingRect().intersects(plan.areaOf(m_hit));
    state.invisible = !plan.isVisible();
    state.expanded = isCell() && childCount() > 0;
    return state;
}

void *PlanPartAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList PlanPartAccessible::actionNames() const
{
    return {QAccessibleActionInterface::setFocusAction(), QAccessibleActionInterface::pressAction()};
}

/// Focus is what is selected; to press is to look into it.
void PlanPartAccessible::doAction(const QString &name)
{
    if (!isValid() || !actionNames().contains(name))
        return;
    LinePlan *plan = m_tree.plan();
    plan->forceActiveFocus();
    plan->selectPart(m_hit);
    if (name == QAccessibleActionInterface::pressAction())
        emit plan->inspectRequested();
}

} // namespace lw::canvas
