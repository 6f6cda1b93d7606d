// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/chart/simulationchart.h"

#include <optional>

namespace lw::chart {

/// One quantity of the line over the hours of a replication: throughput in units per hour with the band that holds 90 %
/// of the replications and the pace of takt, or the parts in the line.
class SeriesChart : public lw::chart::SimulationChart
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Quantity quantity READ quantity WRITE setQuantity NOTIFY quantityChanged FINAL)

public:
    enum Quantity { Throughput, Wip };
    Q_ENUM(Quantity)

    explicit SeriesChart(QQuickItem *parent = nullptr);
    ~SeriesChart() override;

    Quantity quantity() const { return m_quantity; }
    void setQuantity(Quantity quantity);
    /// As drawn: means over several bins of the simulation where single ones hold few units.
    const simulate::Series &series() const { return m_series; }

signals:
    void quantityChanged();

protected:
    void readReport(const jobs::SimulationReport *report) override;
    void fillPlot(QCustomPlot &plot) override;
    QString tell(QPointF point) const override;

private:
    const std::vector<double> &values() const;
    void fillLines();
    void fillRange();
    void fillPace();

    class Items;
    std::unique_ptr<Items> m_items; ///< owned by the plot
    Quantity m_quantity = Throughput;
    simulate::Series m_series;
    std::optional<double> m_pace; ///< units per hour that takt asks for
};

} // namespace lw::chart
