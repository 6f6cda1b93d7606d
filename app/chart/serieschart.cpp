// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chart/serieschart.h"

#include "app/text/numbers.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace lw::chart {

namespace {

constexpr double secondsPerHour = 3600;

constexpr double enoughUnits = 100; ///< in a point of the chart: with few, one more or less is all that one would see
constexpr double leastPoints = 16;

std::vector<double> meansOf(const std::vector<double> &values, std::size_t bins)
{
    std::vector<double> means(values.size() / bins);
    for (std::size_t i = 0; i < means.size() * bins; ++i)
        means[i / bins] += values[i] / static_cast<double>(bins);
    return means;
}

/// Points of several bins each, so that a point stands for enough units. The band becomes a little too wide by that.
simulate::Series coarser(const simulate::Series &series, double perHour)
{
    const double unitsPerBin = perHour * series.binLength / secondsPerHour;
    const double most = std::max(1.0, static_cast<double>(series.wip.size()) / leastPoints);
    const auto bins = static_cast<std::size_t>(std::clamp(std::ceil(enoughUnits / std::max(1e-9, unitsPerBin)), 1.0, most));
    return {.binLength = series.binLength * static_cast<double>(bins), .throughputPerHour = meansOf(series.throughputPerHour, bins),
        .low = meansOf(series.low, bins), .high = meansOf(series.high, bins), .wip = meansOf(series.wip, bins)};
}

QVector<double> toVector(const std::vector<double> &values) { return {values.begin(), values.end()}; }

} // namespace

/// What the plot consists of, from back to front.
class SeriesChart::Items
{
public:
    explicit Items(QCustomPlot &plot)
        : low(plot.addGraph()), high(plot.addGraph()), mean(plot.addGraph()), pace(new QCPItemStraightLine(&plot)),
          paceLabel(new QCPItemText(&plot))
    {
        high->setChannelFillGraph(low);
        paceLabel->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
        paceLabel->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
        paceLabel->setPadding({0, 0, 2, 2});
    }

    QCPGraph *low;
    QCPGraph *high;
    QCPGraph *mean;
    QCPItemStraightLine *pace;
    QCPItemText *paceLabel;
};

SeriesChart::SeriesChart(QQuickItem *parent) : SimulationChart(parent), m_items(std::make_unique<Items>(plot())) {}

SeriesChart::~SeriesChart() = default;

void SeriesChart::setQuantity(Quantity quantity)
{
    if (quantity == m_quantity)
        return;
    m_quantity = quantity;
    refresh();
    emit quantityChanged();
}

const std::vector<double> &SeriesChart::values() const
{
    return m_quantity == Throughput ? m_series.throughputPerHour : m_series.wip;
}

void SeriesChart::readReport(const jobs::SimulationReport *report)
{
    m_series = report ? coarser(report->simulation.series, report->simulation.throughputPerHour.mean) : simulate::Series();
    m_pace.reset();
    if (report && m_quantity == Throughput && report->line.expected.takt)
        m_pace = secondsPerHour / *report->line.expected.takt;
    QStringList rows;
    const std::size_t step = std::max<std::size_t>(1, values().size() / 20);
    for (std::size_t bin = 0; bin < values().size(); bin += step)
        rows << tr("%1 h: %2").arg(text::number(static_cast<double>(bin) * m_series.binLength / secondsPerHour, 1),
            text::number(values()[bin], 1));
    setAccessibleTable(rows.join(u'\n'));
}

void SeriesChart::fillLines()
{
    const ChartPalette &colours = *colors();
    QVector<double> hours;
    for (std::size_t bin = 0; bin < values().size(); ++bin)
        hours << (static_cast<double>(bin) + 0.5) * m_series.binLength / secondsPerHour;
    const bool band = m_quantity == Throughput;
    m_items->low->setData(band ? hours : QVector<double>(), band ? toVector(m_series.low) : QVector<double>(), true);
    m_items->high->setData(band ? hours : QVector<double>(), band ? toVector(m_series.high) : QVector<double>(), true);
    m_items->mean->setData(hours, toVector(values()), true);
    m_items->low->setPen(Qt::NoPen);
    m_items->high->setPen(Qt::NoPen);
    m_items->high->setBrush(mixed(colours.accent, colours.background, 0.2));
    m_items->mean->setPen(QPen(colours.accent, 1.6));
}

void SeriesChart::fillRange()
{
    double low = m_pace.value_or(values().empty() ? 0 : values().front());
    double high = low;
    const auto include = [&](const std::vector<double> &part) {
        for (const double value : part) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    };
    include(values());
    if (m_quantity == Throughput) {
        include(m_series.low);
        include(m_series.high);
    }
    const double margin = std::max(0.15 * (high - low), 1.0);
    plot().yAxis->setRange(std::max(0.0, low - margin), high + margin);
    plot().xAxis->setRange(0, std::max(1e-3, static_cast<double>(values().size()) * m_series.binLength / secondsPerHour));
    plot().yAxis->setNumberPrecision(plot().yAxis->range().size() < 5 ? 1 : 0);
    plot().xAxis->setNumberPrecision(plot().xAxis->range().size() < 3 ? 1 : 0);
}

void SeriesChart::fillPace()
{
    m_items->pace->setVisible(m_pace.has_value());
    m_items->paceLabel->setVisible(m_pace.has_value());
    if (!m_pace)
        return;
    QPen pen(colors()->takt, 1.2);
    pen.setDashPattern({6, 4});
    m_items->pace->setPen(pen);
    m_items->pace->point1->setCoords(0, *m_pace);
    m_items->pace->point2->setCoords(1, *m_pace);
    m_items->paceLabel->setText(tr("takt %1").arg(text::perHourText(*m_pace)));
    m_items->paceLabel->setFont(chartFont(11));
    m_items->paceLabel->setColor(colors()->takt);
    m_items->paceLabel->setBrush(colors()->background); // it may stand on the line of the mean
    m_items->paceLabel->position->setCoords(1, *m_pace);
}

void SeriesChart::fillPlot(QCustomPlot &)
{
    styleAxes();
    fillLines();
    fillRange();
    fillPace();
}

QString SeriesChart::tell(QPointF point) const
{
    const double hour = plot().xAxis->pixelToCoord(point.x());
    const auto bin = static_cast<std::size_t>(std::max(0.0, hour * secondsPerHour / std::max(1e-9, m_series.binLength)));
    if (bin >= values().size())
        return {};
    const QString at = text::number(hour, 1);
    if (m_quantity == Wip)
        return tr("Hour %1: %2 parts in the line").arg(at, text::number(values()[bin], 1));
    return tr("Hour %1: %2/h, nine of ten replications between %3 and %4")
        .arg(at, text::number(values()[bin], 0), text::number(m_series.low[bin], 0), text::number(m_series.high[bin], 0));
}

} // namespace lw::chart
