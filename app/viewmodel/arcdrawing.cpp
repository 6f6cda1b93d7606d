// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/arcdrawing.h"

#include "app/session/document.h"
#include "app/session/selection.h"
#include "app/text/localized.h"
#include "app/viewmodel/precedencegraph.h"
#include "core/model/lookup.h"
#include "core/model/precedence.h"

#include <algorithm>

namespace lw::viewmodel {

ArcDrawing::ArcDrawing(const Context &context, PrecedenceGraph &graph, QObject *parent)
    : QObject(parent), m_context(context), m_graph(graph)
{
    connect(&context.document, &session::Document::changed, this, &ArcDrawing::dismiss);
}

const model::Product *ArcDrawing::product() const
{
    return model::find(m_context.document.project(), m_context.document.product());
}

std::vector<model::OperationId> ArcDrawing::loopOf(const QString &before, const QString &after) const
{
    const model::Product *known = product();
    if (!known)
        return {};
    return model::loopClosedBy(*known, {model::OperationId(before.toStdString()), model::OperationId(after.toStdString())});
}

void ArcDrawing::refresh()
{
    if (!m_from.isEmpty() && !m_graph.node(m_from))
        cancel();
    if (!m_picked.isEmpty() && !m_graph.edge(m_picked))
        m_picked.clear();
    emit changed();
    emit pickedChanged();
    emit refusalChanged();
}

QString ArcDrawing::path() const
{
    const GraphNode *from = m_graph.node(m_from);
    const GraphNode *to = m_graph.node(m_target);
    if (!from)
        return {};
    return to ? PrecedenceGraph::curve(*from, *to) : PrecedenceGraph::curve(*from, m_point);
}

QString ArcDrawing::words() const
{
    if (m_from.isEmpty())
        return {};
    if (m_target.isEmpty())
        return tr("%1 precedes … Pick the operation that must wait for it: click it, or go there with the arrows and press Enter.").arg(m_from);
    return m_possible ? tr("%1 precedes %2").arg(m_from, m_target) : m_reason;
}

QString ArcDrawing::loopPath() const
{
    QString path;
    for (std::size_t i = 0; i + 1 < m_loop.size(); ++i) {
        const GraphNode *from = m_graph.node(text::fromUtf8(m_loop[i].value));
        const GraphNode *to = m_graph.node(text::fromUtf8(m_loop[i + 1].value));
        if (from && to)
            path += PrecedenceGraph::curve(*from, *to);
    }
    return path;
}

QString ArcDrawing::pickedPath() const
{
    const GraphEdge *edge = m_graph.edge(m_picked);
    return edge ? edge->path : QString();
}

void ArcDrawing::begin(const QString &operationId)
{
    const GraphNode *node = m_graph.node(operationId);
    if (!node)
        return;
    setPicked({});
    dismiss();
    m_from = operationId;
    m_point = {node->x + PrecedenceGraph::nodeWidth() + 40, node->y + PrecedenceGraph::nodeHeight() / 2};
    m_target = operationId; // so that the next line is a change
    setTarget({});
}

void ArcDrawing::moveTo(QPointF point)
{
    m_point = point;
    const QString under = m_graph.nodeAt(point.x(), point.y());
    setTarget(under == m_from ? QString() : under);
    emit changed();
}

void ArcDrawing::aim(const QString &operationId)
{
    setTarget(operationId);
}

void ArcDrawing::setTarget(const QString &operationId)
{
    if (m_target == operationId)
        return;
    m_target = operationId;
    m_reason.clear();
    m_possible = !m_from.isEmpty() && !m_target.isEmpty();
    const auto loop = m_possible ? loopOf(m_from, m_target) : std::vector<model::OperationId>();
    if (!loop.empty())
        m_reason = tr("%1 cannot precede %2: that would close the loop %3.")
                       .arg(m_from, m_target, text::fromUtf8(model::loopText(loop)));
    else if (m_possible && m_graph.edge(m_from + QStringLiteral(" → ") + m_target))
        m_reason = tr("%1 precedes %2 already.").arg(m_from, m_target);
    m_possible = m_possible && m_reason.isEmpty();
    emit changed();
}

void ArcDrawing::finish()
{
    const QString before = m_from;
    const QString after = m_target;
    cancel();
    if (!before.isEmpty() && !after.isEmpty() && !m_graph.edge(before + QStringLiteral(" → ") + after))
        (void)join(before, after);
}

bool ArcDrawing::join(const QString &before, const QString &after)
{
    const model::Product *known = product();
    if (!known)
        return false;
    m_loop = loopOf(before, after);
    if (!m_loop.empty()) {
        m_refusal = tr("%1 cannot precede %2: that would close the loop %3. Take one of its arcs away first.")
                        .arg(before, after, text::fromUtf8(model::loopText(m_loop)));
        emit refusalChanged();
        return false;
    }
    return m_context.document.edit({model::SetPrecedence{known->id,
        {model::OperationId(before.toStdString()), model::OperationId(after.toStdString())}, true}}).has_value();
}

void ArcDrawing::cancel()
{
    m_from.clear();
    m_target.clear();
    m_possible = false;
    m_reason.clear();
    emit changed();
}

bool ArcDrawing::pickAt(QPointF point)
{
    setPicked(m_graph.edgeAt(point.x(), point.y()));
    return !m_picked.isEmpty();
}

void ArcDrawing::pickNext(int direction)
{
    const std::vector<QString> keys = m_graph.edgesOfSelection();
    if (keys.empty())
        return setPicked({});
    const auto found = std::find(keys.begin(), keys.end(), m_picked);
    const auto count = static_cast<std::ptrdiff_t>(keys.size());
    const std::ptrdiff_t at = found == keys.end() ? (direction > 0 ? -1 : count) : found - keys.begin();
    setPicked(keys[static_cast<std::size_t>((at + direction + count) % count)]);
}

void ArcDrawing::clearPick()
{
    setPicked({});
}

void ArcDrawing::setPicked(const QString &key)
{
    if (m_picked == key)
        return;
    m_picked = key;
    emit pickedChanged();
}

void ArcDrawing::removePicked()
{
    const model::Product *known = product();
    const GraphEdge *edge = m_graph.edge(m_picked);
    if (!known || !edge)
        return;
    const model::Precedence arc{model::OperationId(edge->before.toStdString()), model::OperationId(edge->after.toStdString())};
    setPicked({});
    (void)m_context.document.edit({model::SetPrecedence{known->id, arc, false}});
}

void ArcDrawing::dismiss()
{
    if (m_refusal.isEmpty())
        return;
    m_refusal.clear();
    m_loop.clear();
    emit refusalChanged();
}

} // namespace lw::viewmodel
