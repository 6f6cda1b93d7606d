// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/canvas/lineplan.h"
#include "app/text/localized.h"
#include "core/model/lookup.h"

namespace lw::canvas {

void LinePlan::setComparedProduct(const QString &product)
{
    const model::ProductId next(product.toStdString());
    if (next == m_compared)
        return;
    m_compared = next;
    compare();
}

/// Anew after whatever has changed: it costs less than a layout.
void LinePlan::compare()
{
    m_difference.reset();
    const bool possible = m_document && !m_compared.empty() && m_compared != m_document->product()
                          && model::find(m_document->project(), m_compared);
    if (possible)
        m_difference = differenceOn(m_layout, m_document->project(), m_document->product(), m_compared);
    refreshMarks();
    emit comparisonChanged();
}

QList<int> LinePlan::changeCounts() const
{
    return m_difference ? QList<int>(m_difference->counts.begin(), m_difference->counts.end()) : QList<int>();
}

/// Beside a cell or head that the pointer is on: what becomes of it.
QString LinePlan::changeText(const Hit &hit) const
{
    if (!m_difference || hit.cell >= m_difference->cells.size())
        return {};
    const PlanDifference::Cell &cell = m_difference->cells[hit.cell];
    if (hit.kind == Hit::Kind::Cell)
        return cell.idle ? tr("has no work then") : QString();
    if (hit.kind != Hit::Kind::Socket || hit.socket >= cell.sockets.size() || !cell.sockets[hit.socket])
        return {};
    switch (*cell.sockets[hit.socket]) {
    case PlanChange::Exchange: return tr("is exchanged for another head");
    case PlanChange::Move: return tr("gets a head from another socket");
    case PlanChange::Add: return tr("gets a head");
    case PlanChange::Remove: return tr("its head goes out");
    case PlanChange::NewProgram: return tr("keeps its head, with another recipe");
    case PlanChange::Idle: break;
    }
    return {};
}

} // namespace lw::canvas
