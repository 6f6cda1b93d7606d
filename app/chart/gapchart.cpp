// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chart/gapchart.h"

#include "app/chart/spanplot.h"

#include <algorithm>
#include <cmath>

namespace lw::chart {

namespace {
constexpr double columnHalf = 0.3; ///< of the distance between two columns
constexpr double ghostHalf = 0.38;
constexpr double labelRoom = 32;   ///< pixels
} // namespace

class GapChart::Items
{
public:
    explicit Items(QCustomPlot &plot)
        : columns(new SpanPlot(plot.xAxis, plot.yAxis)), ghosts(new SpanPlot(plot.xAxis, plot.yAxis)),
          names(new QCPAxisTickerText)
    {
        plot.xAxis->setTicker(names);
    }

    SpanPlot *columns;
    SpanPlot *ghosts;
    QSharedPointer<QCPAxisTickerText> names;
};

GapChart::GapChart(QQuickItem *parent) : ListChart(parent), m_items(std::make_unique<Items>(plot())) {}

GapChart::~GapChart() = default;

void GapChart::readDocument()
{
    m_columns.clear();
    QStringList table;
    for (int row = 0; row < rowCount(); ++row) {
        m_columns.push_back({value(row, "cellId").toString(), value(row, "now").toInt(), value(row, "best").toInt()});
        table << tell(row);
    }
    setAccessibleTable(table.join(u'\n'));
}

void GapChart::fillPlot(QCustomPlot &plot)
{
    styleAxes();
    std::vector<Span> columns;
    std::vector<Span> ghosts;
    m_items->names->clear();
    const double room = (width() - 44) / std::max(1.0, static_cast<double>(m_columns.size()));
    const auto step = static_cast<std::size_t>(std::max(1.0, std::ceil(labelRoom / std::max(1e-3, room))));
    int highest = 1;
    for (std::size_t at = 0; at < m_columns.size(); ++at) {
        const Column &column = m_columns[at];
        const auto middle = static_cast<double>(at);
        highest = std::max({highest, column.now, column.best});
        if (at % step == 0)
            m_items->names->addTick(middle, column.cell);
        if (column.best > 0)
            columns.push_back({.box = QRectF(QPointF(middle - columnHalf, 0), QPointF(middle + columnHalf, column.best)), .fill = colors()->accent});
        if (column.now > 0)
            ghosts.push_back({.box = QRectF(QPointF(middle - ghostHalf, 0), QPointF(middle + ghostHalf, column.now)),
                .look = Span::Look::Ghost, .fill = colors()->ink, .stroke = colors()->ink});
    }
    m_items->columns->setSpans(std::move(columns));
    m_items->ghosts->setSpans(std::move(ghosts));
    plot.xAxis->setRange(-0.6, std::max(0.0, static_cast<double>(m_columns.size()) - 1) + 0.6);
    plot.yAxis->setRange(0, highest * 1.15);
    plot.yAxis->setTickLabels(!m_columns.empty());
}

int GapChart::rowAt(QPointF point) const
{
    const double at = std::round(plot().xAxis->pixelToCoord(point.x()));
    return at >= 0 && at < static_cast<double>(m_columns.size()) ? static_cast<int>(at) : -1;
}

QString GapChart::tell(int row) const
{
    const Column &column = m_columns[static_cast<std::size_t>(row)];
    return tr("Behind %1: %2 now, %3 in the best split").arg(column.cell).arg(column.now).arg(column.best);
}

} // namespace lw::chart
