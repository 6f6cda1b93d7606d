// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/chart/simulationchart.h"

#include <array>
#include <optional>
#include <vector>

namespace lw::chart {

/// What share of its time each cell spends in which state, stacked; the bottleneck stands on a band. A click selects
/// the cell.
class StateChart : public lw::chart::SimulationChart
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit StateChart(QQuickItem *parent = nullptr);
    ~StateChart() override;

    struct Column {
        model::CellId cell;
        std::array<double, simulate::stateCount> share{}; ///< by State
    };
    const std::vector<Column> &columns() const { return m_columns; }
    std::optional<std::size_t> columnAt(QPointF point) const;

protected:
    void readReport(const jobs::SimulationReport *report) override;
    void fillPlot(QCustomPlot &plot) override;
    QString tell(QPointF point) const override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void labelColumns();
    void fillColumns();
    QString describe(const Column &column) const;

    class Items;
    std::unique_ptr<Items> m_items; ///< owned by the plot
    std::vector<Column> m_columns;
    std::optional<std::size_t> m_bottleneck;
};

} // namespace lw::chart
