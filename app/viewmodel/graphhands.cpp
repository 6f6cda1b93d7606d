// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/precedencegraph.h"

#include "app/session/selection.h"
#include "app/text/localized.h"

#include <QGuiApplication>
#include <QLineF>

#include <algorithm>
#include <cmath>
#include <limits>

/// The precedence graph under hand and keys: what lies where, and what a tap or a key does.
namespace lw::viewmodel {

namespace {

struct Bend {
    QPointF from;
    QPointF to;
    double reach;
};

/// From the right edge of one node to the left edge of the other, leaving and arriving level.
Bend bendOf(const GraphNode &from, QPointF to)
{
    const QPointF begin(from.x + PrecedenceGraph::nodeWidth(), from.y + PrecedenceGraph::nodeHeight() / 2);
    return {begin, to, std::max(24.0, (to.x() - begin.x()) / 2)};
}

QPointF portOf(const GraphNode &to)
{
    return {to.x, to.y + PrecedenceGraph::nodeHeight() / 2};
}

QPointF pointOn(const Bend &bend, double t)
{
    const double u = 1 - t;
    const QPointF leave = bend.from + QPointF(bend.reach, 0);
    const QPointF arrive = bend.to - QPointF(bend.reach, 0);
    return bend.from * (u * u * u) + leave * (3 * u * u * t) + arrive * (3 * u * t * t) + bend.to * (t * t * t);
}

double distance(QPointF point, QPointF from, QPointF to)
{
    const QPointF along = to - from;
    const double length = QPointF::dotProduct(along, along);
    const double t = length > 0 ? std::clamp(QPointF::dotProduct(point - from, along) / length, 0.0, 1.0) : 0.0;
    return QLineF(point, from + along * t).length();
}

double distance(QPointF point, const Bend &bend)
{
    constexpr int pieces = 24;
    double nearest = std::numeric_limits<double>::max();
    for (int i = 0; i < pieces; ++i)
        nearest = std::min(nearest, distance(point, pointOn(bend, double(i) / pieces), pointOn(bend, double(i + 1) / pieces)));
    return nearest;
}

} // namespace

QString PrecedenceGraph::curve(const GraphNode &from, QPointF to)
{
    const Bend bend = bendOf(from, to);
    return QStringLiteral("M%1 %2C%3 %2 %4 %5 %6 %5")
        .arg(bend.from.x()).arg(bend.from.y()).arg(bend.from.x() + bend.reach).arg(to.x() - bend.reach).arg(to.y()).arg(to.x());
}

QString PrecedenceGraph::curve(const GraphNode &from, const GraphNode &to)
{
    return curve(from, portOf(to));
}

const GraphNode *PrecedenceGraph::node(const QString &operationId) const
{
    const auto found = std::find_if(m_nodes.m_rows.begin(), m_nodes.m_rows.end(),
        [&](const GraphNode &node) { return node.operationId == operationId; });
    return found == m_nodes.m_rows.end() ? nullptr : &*found;
}

const GraphEdge *PrecedenceGraph::edge(const QString &key) const
{
    const auto found = std::find_if(m_edges.m_rows.begin(), m_edges.m_rows.end(),
        [&](const GraphEdge &edge) { return edge.key == key; });
    return found == m_edges.m_rows.end() ? nullptr : &*found;
}

QString PrecedenceGraph::nodeAt(double x, double y) const
{
    for (const GraphNode &node : m_nodes.m_rows)
        if (x >= node.x && x <= node.x + nodeWidth() && y >= node.y && y <= node.y + nodeHeight())
            return node.operationId;
    return {};
}

QString PrecedenceGraph::edgeAt(double x, double y) const
{
    double nearest = 12 / m_camera.zoom();
    QString key;
    for (const GraphEdge &edge : m_edges.m_rows) {
        const GraphNode *from = node(edge.before);
        const GraphNode *to = node(edge.after);
        const double away = from && to ? distance({x, y}, bendOf(*from, portOf(*to))) : nearest;
        if (away < nearest) {
            nearest = away;
            key = edge.key;
        }
    }
    return key;
}

std::vector<QString> PrecedenceGraph::edgesOfSelection() const
{
    const QString id = firstSelected();
    std::vector<QString> keys;
    for (const GraphEdge &edge : m_edges.m_rows)
        if (edge.after == id)
            keys.push_back(edge.key);
    for (const GraphEdge &edge : m_edges.m_rows)
        if (edge.before == id)
            keys.push_back(edge.key);
    return keys;
}

QString PrecedenceGraph::firstSelected() const
{
    for (const session::Selected &item : m_context.selection.items())
        if (const auto *id = std::get_if<model::OperationId>(&item))
            return text::fromUtf8(id->value);
    return {};
}

void PrecedenceGraph::select(const QString &operationId)
{
    m_context.selection.set({model::OperationId(operationId.toStdString())});
    if (const GraphNode *at = node(operationId))
        m_camera.reveal(at->x - 16, at->y - 16, nodeWidth() + 32, nodeHeight() + 32);
}

void PrecedenceGraph::toggle(const QString &operationId)
{
    std::vector<session::Selected> items = m_context.selection.items();
    std::erase_if(items, [](const session::Selected &other) { return !std::holds_alternative<model::OperationId>(other); });
    const session::Selected item = model::OperationId(operationId.toStdString());
    if (std::erase(items, item) == 0)
        items.push_back(item);
    m_context.selection.set(std::move(items));
}

void PrecedenceGraph::tap(QPointF point)
{
    const QString under = nodeAt(point.x(), point.y());
    if (m_arcs.isActive()) {
        m_arcs.aim(under);
        return m_arcs.finish();
    }
    if (!under.isEmpty()) {
        m_arcs.clearPick();
        return QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier) ? toggle(under) : select(under);
    }
    (void)m_arcs.pickAt(point);
}

/// The nearest operation in that direction: how far it is along it, and twice how far off it.
QString PrecedenceGraph::neighbour(const QString &operationId, int key) const
{
    const GraphNode *from = node(operationId);
    if (!from)
        return m_nodes.count() > 0 ? m_nodes.m_rows.at(0).operationId : QString();
    const bool level = key == Qt::Key_Left || key == Qt::Key_Right;
    const double sign = key == Qt::Key_Right || key == Qt::Key_Down ? 1 : -1;
    double nearest = std::numeric_limits<double>::max();
    QString found = operationId;
    for (const GraphNode &other : m_nodes.m_rows) {
        const QPointF way(other.x - from->x, other.y - from->y);
        const double along = sign * (level ? way.x() : way.y());
        const double off = std::abs(level ? way.y() : way.x());
        if (along > 1 && along + 2 * off < nearest) {
            nearest = along + 2 * off;
            found = other.operationId;
        }
    }
    return found;
}

bool PrecedenceGraph::walk(int key)
{
    if (!m_arcs.isActive()) {
        m_arcs.clearPick();
        select(neighbour(firstSelected(), key));
        return true;
    }
    const QString next = neighbour(m_arcs.target().isEmpty() ? m_arcs.from() : m_arcs.target(), key);
    m_arcs.aim(next == m_arcs.from() ? QString() : next);
    return true;
}

bool PrecedenceGraph::key(int key, uint modifiers)
{
    const bool shift = Qt::KeyboardModifiers::fromInt(modifiers).testFlag(Qt::ShiftModifier);
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (shift && !m_arcs.isActive())
            return m_arcs.pickNext(key == Qt::Key_Right ? 1 : -1), true;
        return walk(key);
    case Qt::Key_Up:
    case Qt::Key_Down: return walk(key);
    case Qt::Key_A: return m_arcs.begin(firstSelected()), true;
    case Qt::Key_Return:
    case Qt::Key_Enter: return m_arcs.isActive() && (m_arcs.finish(), true);
    case Qt::Key_Escape:
        m_arcs.cancel();
        m_arcs.clearPick();
        m_arcs.dismiss();
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        m_arcs.picked().isEmpty() ? emit removeAsked() : m_arcs.removePicked();
        return true;
    case Qt::Key_0: return m_camera.fit(), true;
    case Qt::Key_Plus:
    case Qt::Key_Equal: return m_camera.zoomBy(1.25), true;
    case Qt::Key_Minus: return m_camera.zoomBy(0.8), true;
    default: return false;
    }
}

void PrecedenceGraph::setZoning(const model::Product &product)
{
    QString together;
    QString apart;
    for (const model::Zoning &zoning : product.zoning) {
        std::vector<QPointF> centres;
        for (const model::OperationId &id : zoning.operations)
            if (const GraphNode *member = node(text::fromUtf8(id.value)))
                centres.emplace_back(member->x + nodeWidth() / 2, member->y + nodeHeight() / 2);
        std::sort(centres.begin(), centres.end(), [](QPointF a, QPointF b) { return a.x() != b.x() ? a.x() < b.x() : a.y() < b.y(); });
        QString &path = zoning.kind == model::ZoningKind::SameCell ? together : apart;
        for (std::size_t i = 0; i < centres.size(); ++i)
            path += QStringLiteral("%1%2 %3").arg(i == 0 ? QStringLiteral("M") : QStringLiteral("L")).arg(centres[i].x()).arg(centres[i].y());
    }
    if (together == m_togetherPath && apart == m_apartPath)
        return;
    m_togetherPath = together;
    m_apartPath = apart;
    emit pathsChanged();
}

} // namespace lw::viewmodel
