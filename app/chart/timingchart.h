// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/chart/chartitem.h"
#include "app/chart/timingrows.h"

#include <optional>

namespace lw::chart {

/// Who does what when inside one cell (时序图): indexing, then a row per head; what decides the cycle is outlined,
/// waiting is hatched, the dashed line is what takt allows. Shows the cell of the selection, or cellId when that is set.
class TimingChart : public lw::chart::ChartItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString cellId READ cellId WRITE setCellId NOTIFY cellIdChanged FINAL)

public:
    explicit TimingChart(QQuickItem *parent = nullptr);
    ~TimingChart() override;

    QString cellId() const { return m_cellId; }
    void setCellId(const QString &cellId);
    const std::optional<Timing> &timing() const { return m_timing; }

signals:
    void cellIdChanged();

protected:
    void readDocument() override;
    void fillPlot(QCustomPlot &plot) override;
    void selectionMoved() override { refresh(); }
    void hoverMoveEvent(QHoverEvent *event) override;
    void hoverLeaveEvent(QHoverEvent *event) override;

private:
    void setUpAxes();
    void fillRows();
    void fillScale();
    QString rowName(const TimingRow &row) const;
    QString describe(const TimingBar &bar) const;
    QString barAt(QPointF point) const;

    class Items;
    std::unique_ptr<Items> m_items; ///< owned by the plot
    QString m_cellId;
    std::optional<Timing> m_timing;
};

} // namespace lw::chart
