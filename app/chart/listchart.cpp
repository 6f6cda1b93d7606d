// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chart/listchart.h"

#include "app/chart/plainaxes.h"
#include "app/look/hold.h"

namespace lw::chart {

ListChart::ListChart(QQuickItem *parent) : ChartItem(parent)
{
    setAcceptHoverEvents(true);
    setAcceptedMouseButtons(Qt::LeftButton);
}

void ListChart::setRows(QAbstractItemModel *rows)
{
    if (!look::hold(m_rows, rows, this))
        return;
    if (rows) {
        connect(rows, &QAbstractItemModel::dataChanged, this, &ListChart::refresh);
        connect(rows, &QAbstractItemModel::rowsInserted, this, &ListChart::refresh);
        connect(rows, &QAbstractItemModel::rowsRemoved, this, &ListChart::refresh);
        connect(rows, &QAbstractItemModel::modelReset, this, &ListChart::refresh);
    }
    refresh();
    emit rowsChanged();
}

QVariant ListChart::value(int row, const QByteArray &role) const
{
    const int key = m_rows->roleNames().key(role, -1);
    return key < 0 ? QVariant() : m_rows->data(m_rows->index(row, 0), key);
}

void ListChart::styleAxes() { makePlain(plot(), *colors(), chartFont(11)); }

void ListChart::hoverMoveEvent(QHoverEvent *event)
{
    const int row = rowAt(event->position());
    setHint(row < 0 ? QString() : tell(row), event->position());
}

void ListChart::hoverLeaveEvent(QHoverEvent *) { setHint({}, {}); }

void ListChart::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position());
    event->setAccepted(row >= 0);
    if (row >= 0)
        emit picked(row);
}

} // namespace lw::chart
