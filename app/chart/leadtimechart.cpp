// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chart/leadtimechart.h"

#include "app/chart/spanplot.h"
#include "app/text/numbers.h"

#include <algorithm>

namespace lw::chart {

namespace {

constexpr std::size_t barCount = 30;
constexpr double shown = 0.99; ///< of the sample; a single part that met a long stop would flatten all others

} // namespace

std::vector<LeadTimeChart::Bar> histogram(const std::vector<double> &sorted)
{
    if (sorted.empty())
        return {};
    const double first = sorted.front();
    const double last = sorted[static_cast<std::size_t>(shown * static_cast<double>(sorted.size() - 1))];
    const double width = std::max((last - first) / barCount, 0.1);
    std::vector<LeadTimeChart::Bar> bars;
    for (std::size_t bar = 0; bar < barCount; ++bar)
        bars.push_back({.begin = first + static_cast<double>(bar) * width, .end = first + static_cast<double>(bar + 1) * width});
    for (const double time : sorted) {
        const auto bar = static_cast<std::size_t>((time - first) / width);
        bars[std::min(bar, barCount - 1)].share += 1 / static_cast<double>(sorted.size());
    }
    return bars;
}

class LeadTimeChart::Items
{
public:
    explicit Items(QCustomPlot &plot)
        : bars(new SpanPlot(plot.xAxis, plot.yAxis)), mean(new QCPItemStraightLine(&plot)), meanLabel(new QCPItemText(&plot))
    {
        meanLabel->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
        meanLabel->setPadding({4, 0, 4, 0});
    }

    SpanPlot *bars;
    QCPItemStraightLine *mean;
    QCPItemText *meanLabel;
};

LeadTimeChart::LeadTimeChart(QQuickItem *parent) : SimulationChart(parent), m_items(std::make_unique<Items>(plot())) {}

LeadTimeChart::~LeadTimeChart() = default;

void LeadTimeChart::readReport(const jobs::SimulationReport *report)
{
    m_bars = report ? histogram(report->simulation.leadTimes) : std::vector<Bar>();
    m_mean = report ? report->simulation.leadTime.mean : 0;
    QStringList rows;
    for (const Bar &bar : m_bars)
        rows << tr("%1 to %2 s: %3").arg(text::number(bar.begin, 0), text::number(bar.end, 0), text::percentText(bar.share, 1));
    setAccessibleTable(rows.join(u'\n'));
}

void LeadTimeChart::fillPlot(QCustomPlot &plot)
{
    styleAxes();
    const ChartPalette &colours = *colors();
    std::vector<Span> spans;
    double highest = 0;
    for (const Bar &bar : m_bars) {
        highest = std::max(highest, 100 * bar.share);
        if (bar.share > 0)
            spans.push_back({.box = QRectF(QPointF(bar.begin, 0), QPointF(bar.end, 100 * bar.share)), .fill = colours.working});
    }
    m_items->bars->setSpans(std::move(spans));
    for (QCPLayerable *item : std::initializer_list<QCPLayerable *>{m_items->mean, m_items->meanLabel})
        item->setVisible(!m_bars.empty());
    plot.yAxis->setRange(0, highest > 0 ? highest * 1.15 : 1);
    if (m_bars.empty())
        return;
    const double margin = 0.04 * (m_bars.back().end - m_bars.front().begin);
    plot.xAxis->setRange(m_bars.front().begin - margin, m_bars.back().end + margin);
    QPen pen(colours.ink, 1.2);
    pen.setDashPattern({6, 4});
    m_items->mean->setPen(pen);
    m_items->mean->point1->setCoords(m_mean, 0);
    m_items->mean->point2->setCoords(m_mean, 1);
    const bool room = m_mean < plot.xAxis->range().center(); // to the right of the line
    m_items->meanLabel->setPositionAlignment((room ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignTop);
    m_items->meanLabel->setText(tr("mean %1").arg(text::secondsText(fromSeconds(m_mean), 1)));
    m_items->meanLabel->setFont(chartFont(11));
    m_items->meanLabel->setColor(colours.inkSoft);
    m_items->meanLabel->position->setCoords(m_mean, 0);
}

QString LeadTimeChart::tell(QPointF point) const
{
    const double time = plot().xAxis->pixelToCoord(point.x());
    const auto bar = std::ranges::find_if(m_bars, [&](const Bar &one) { return time >= one.begin && time < one.end; });
    if (bar == m_bars.end())
        return {};
    return tr("%1 to %2 s: %3 of the parts")
        .arg(text::number(bar->begin, 1), text::number(bar->end, 1), text::percentText(bar->share, 1));
}

} // namespace lw::chart
