// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/chart/simulationchart.h"

#include <vector>

namespace lw::chart {

/// How long parts are in the line: a histogram of the sample of lead times, its mean as a line. The longest per cent
/// counts into the last bar.
class LeadTimeChart : public lw::chart::SimulationChart
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit LeadTimeChart(QQuickItem *parent = nullptr);
    ~LeadTimeChart() override;

    struct Bar {
        double begin = 0; ///< seconds
        double end = 0;
        double share = 0; ///< of the sample, 0–1

        bool operator==(const Bar &) const = default;
    };
    const std::vector<Bar> &bars() const { return m_bars; }

protected:
    void readReport(const jobs::SimulationReport *report) override;
    void fillPlot(QCustomPlot &plot) override;
    QString tell(QPointF point) const override;

private:
    class Items;
    std::unique_ptr<Items> m_items; ///< owned by the plot
    std::vector<Bar> m_bars;
    double m_mean = 0; ///< seconds
};

/// Bars of equal width over a sorted sample; empty for an empty one.
std::vector<LeadTimeChart::Bar> histogram(const std::vector<double> &sorted);

} // namespace lw::chart
