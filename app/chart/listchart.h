// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/chart/chartitem.h"

#include <QAbstractItemModel>

namespace lw::chart {

/// A chart of the rows of a list model, read by the names of its roles. Nothing is drawn without rows.
class ListChart : public lw::chart::ChartItem
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QAbstractItemModel *rows READ rows WRITE setRows NOTIFY rowsChanged FINAL)

public:
    explicit ListChart(QQuickItem *parent = nullptr);

    QAbstractItemModel *rows() const { return m_rows; }
    void setRows(QAbstractItemModel *rows);

signals:
    void rowsChanged();
    void picked(int row); ///< of the model, by a click

protected:
    /// Row counts from 0; an invalid value where the model has no such role.
    QVariant value(int row, const QByteArray &role) const;
    int rowCount() const { return m_rows ? m_rows->rowCount() : 0; }
    /// Plain axes in the colours of the palette.
    void styleAxes();

    /// The row under that point; −1 for none.
    virtual int rowAt(QPointF point) const = 0;
    virtual QString tell(int row) const = 0;

    void hoverMoveEvent(QHoverEvent *event) override;
    void hoverLeaveEvent(QHoverEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QPointer<QAbstractItemModel> m_rows;
};

} // namespace lw::chart
