// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/chart/listchart.h"

#include <memory>
#include <vector>

namespace lw::chart {

/// The places behind each cell: as they are, as a dashed outline, and as they would be best, as a column. Roles: cellId,
/// now, best.
class GapChart : public lw::chart::ListChart
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit GapChart(QQuickItem *parent = nullptr);
    ~GapChart() override;

    struct Column {
        QString cell;
        int now = 0;
        int best = 0;
    };
    const std::vector<Column> &columns() const { return m_columns; }

protected:
    void readDocument() override;
    void fillPlot(QCustomPlot &plot) override;
    int rowAt(QPointF point) const override;
    QString tell(int row) const override;

private:
    class Items;
    std::unique_ptr<Items> m_items; ///< owned by the plot
    std::vector<Column> m_columns;
};

} // namespace lw::chart
