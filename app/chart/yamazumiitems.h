// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/chart/spanplot.h"
#include "app/chart/yamazumichart.h"

#include <vector>

namespace lw::chart {

constexpr double yamazumiHalf = 0.4; ///< of the distance between two columns

/// What the plot consists of, from back to front.
class YamazumiChart::Items
{
public:
    explicit Items(QCustomPlot &plot)
        : marks(new SpanPlot(plot.xAxis, plot.yAxis)), slices(new SpanPlot(plot.xAxis, plot.yAxis)),
          ticks(new SpanPlot(plot.xAxis, plot.yAxis)), ghosts(new SpanPlot(plot.xAxis, plot.yAxis)), takt(new QCPItemStraightLine(&plot)),
          taktLabel(new QCPItemText(&plot)), names(new QCPAxisTickerText), m_chart(plot)
    {
    }

    /// A figure right above that point of the plot.
    void addChange(QPointF at, const QString &figure, const QFont &font, const ChartPalette &colours)
    {
        auto *label = new QCPItemText(&m_chart);
        label->setPositionAlignment(Qt::AlignHCenter | Qt::AlignBottom);
        label->setClipToAxisRect(false);
        label->setPadding({1, 0, 1, 0});
        label->position->setCoords(at.x(), at.y());
        label->setText(figure);
        label->setFont(font);
        label->setColor(colours.ink);
        label->setBrush(colours.background); // it may stand on the takt line
        m_changes.push_back(label);
    }

    void clearChanges()
    {
        for (QCPItemText *label : m_changes)
            m_chart.removeItem(label);
        m_changes.clear();
    }

    SpanPlot *marks;
    SpanPlot *slices;
    SpanPlot *ticks;
    SpanPlot *ghosts;
    QCPItemStraightLine *takt;
    QCPItemText *taktLabel;
    QSharedPointer<QCPAxisTickerText> names;

private:
    QCustomPlot &m_chart;
    std::vector<QCPItemText *> m_changes; ///< owned by the plot
};

} // namespace lw::chart
