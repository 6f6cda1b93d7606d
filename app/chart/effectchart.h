// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/chart/listchart.h"

#include <memory>
#include <vector>

namespace lw::chart {

/// Effects as bars to either side of nothing, one below the other in the order of the rows, each with its interval (a
/// tornado chart when they are ranked). As many as have room, from the first one on; of ranked ones those that can be seen
/// beside the first. Roles: label (text), mean and
/// halfWidth (numbers of one unit), change (the same as text), tried (false: a row without a bar).
class EffectChart : public lw::chart::ListChart
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool ranked MEMBER m_ranked NOTIFY rankedChanged FINAL)
    Q_PROPERTY(int shown READ shown NOTIFY shownChanged FINAL)

public:
    explicit EffectChart(QQuickItem *parent = nullptr);
    ~EffectChart() override;

    struct Bar {
        QString label;
        QString change;
        double mean = 0;
        double halfWidth = 0;
        bool tried = true;
    };
    const std::vector<Bar> &bars() const { return m_bars; }
    int shown() const { return m_shown; } ///< bars that have room

signals:
    void rankedChanged();
    void shownChanged();

protected:
    void readDocument() override;
    void fillPlot(QCustomPlot &plot) override;
    int rowAt(QPointF point) const override;
    QString tell(int row) const override;

private:
    void fillBars();
    void fillLabels();
    void fillRange();
    double reach() const;
    int wanted() const;

    class Items;
    std::unique_ptr<Items> m_items; ///< owned by the plot
    std::vector<Bar> m_bars;
    bool m_ranked = false; ///< the largest first
    int m_shown = 0;
};

} // namespace lw::chart
