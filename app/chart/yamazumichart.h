// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/chart/chartitem.h"
#include "app/chart/loadcolumns.h"

#include <optional>

namespace lw::chart {

/// The work of every cell stacked up against takt (山积图): index below, operations by family above it, up to the
/// cell's cycle; a tick where the cycle ends up with stops and rejects. A click selects the cell.
class YamazumiChart : public lw::chart::ChartItem
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit YamazumiChart(QQuickItem *parent = nullptr);
    ~YamazumiChart() override;

    const std::vector<LoadColumn> &columns() const { return m_columns; }
    /// Index of the column under that point of the item, or nothing.
    std::optional<std::size_t> columnAt(QPointF point) const;
    /// The slice of the column under that point, or nothing.
    const LoadSlice *sliceAt(std::size_t column, QPointF point) const;

protected:
    void readDocument() override;
    void fillPlot(QCustomPlot &plot) override;
    void mousePressEvent(QMouseEvent *event) override;
    void hoverMoveEvent(QHoverEvent *event) override;
    void hoverLeaveEvent(QHoverEvent *event) override;

private:
    void setUpAxes();
    void styleAxes();
    void fillSpans();
    void fillTakt();
    void labelColumns();
    double topSeconds() const;
    QString describe(const LoadColumn &column) const;
    QString describe(const LoadSlice &slice) const;

    class Items;
    std::unique_ptr<Items> m_items; ///< owned by the plot
    std::vector<LoadColumn> m_columns;
    std::optional<Duration> m_takt;
};

} // namespace lw::chart
