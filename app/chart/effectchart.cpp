// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chart/effectchart.h"

#include "app/chart/spanplot.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace lw::chart {

namespace {

constexpr double barHalf = 0.32;    ///< of the distance between two bars
constexpr double capHalf = 0.14;
constexpr double leastRow = 20;     ///< pixels of a bar and its label
constexpr double mostRow = 34;
constexpr int figureFont = 11;
constexpr double figureMargin = 16; ///< pixels around the figure at the end of a bar
constexpr double axisMargins = 40;  ///< pixels to the left and to the right of the bars, beside their labels
constexpr double edge = 12;         ///< pixels of a side without bars
constexpr double worthABar = 0.005; ///< of the longest
constexpr double top = 6;           ///< pixels above the first bar
constexpr double foot = 26;         ///< pixels of the axis

bool isCertain(const EffectChart::Bar &bar) { return std::abs(bar.mean) > bar.halfWidth; }

double spreadOf(const EffectChart::Bar &bar) { return std::isfinite(bar.halfWidth) ? bar.halfWidth : 0; }

} // namespace

class EffectChart::Items
{
public:
    explicit Items(QCustomPlot &plot)
        : bars(new SpanPlot(plot.xAxis, plot.yAxis)), whiskers(new SpanPlot(plot.xAxis, plot.yAxis)),
          zero(new QCPItemStraightLine(&plot)), names(new QCPAxisTickerText), owner(plot)
    {
        plot.yAxis->setTicker(names);
    }

    QCPItemText *figure(std::size_t at)
    {
        while (figures.size() <= at) {
            figures.push_back(new QCPItemText(&owner));
            figures.back()->setPadding({6, 0, 6, 0});
        }
        return figures[at];
    }

    SpanPlot *bars;
    SpanPlot *whiskers;
    QCPItemStraightLine *zero;
    QSharedPointer<QCPAxisTickerText> names;
    std::vector<QCPItemText *> figures;
    QCustomPlot &owner;
};

EffectChart::EffectChart(QQuickItem *parent) : ListChart(parent), m_items(std::make_unique<Items>(plot()))
{
    connect(this, &EffectChart::rankedChanged, this, &EffectChart::refresh);
}

EffectChart::~EffectChart() = default;

void EffectChart::readDocument()
{
    m_bars.clear();
    QStringList table;
    for (int row = 0; row < rowCount(); ++row) {
        m_bars.push_back({value(row, "label").toString(), value(row, "change").toString(), value(row, "mean").toDouble(),
            value(row, "halfWidth").toDouble(), value(row, "tried").toBool()});
        table << tell(row);
    }
    setAccessibleTable(table.join(u'\n'));
}

/// Of the longest bar with its interval; 0 when nothing makes a difference.
double EffectChart::reach() const
{
    double longest = 0;
    for (const Bar &bar : m_bars)
        longest = std::max(longest, std::abs(bar.mean) + spreadOf(bar));
    return longest;
}

/// Bars that are worth a place.
int EffectChart::wanted() const
{
    const double least = m_ranked ? worthABar * reach() : 0;
    const auto seen = std::ranges::count_if(m_bars, [least](const Bar &bar) { return std::abs(bar.mean) >= least; });
    return static_cast<int>(seen);
}

/// The first bar is on top: rows count downwards.
void EffectChart::fillBars()
{
    const ChartPalette &colours = *colors();
    std::vector<Span> bars;
    std::vector<Span> whiskers;
    const double hair = reach() / 400;
    for (int row = 0; row < m_shown; ++row) {
        const Bar &bar = m_bars[static_cast<std::size_t>(row)];
        if (!bar.tried)
            continue;
        const QColor &fill = !isCertain(bar) ? colours.wait : bar.mean > 0 ? colours.accent : colours.near;
        bars.push_back({.box = QRectF(QPointF(std::min(0.0, bar.mean), row - barHalf), QPointF(std::max(0.0, bar.mean), row + barHalf)),
            .fill = fill});
        const double spread = spreadOf(bar);
        if (spread <= 0)
            continue;
        whiskers.push_back({.box = QRectF(QPointF(bar.mean - spread, row - 0.03), QPointF(bar.mean + spread, row + 0.03)), .fill = colours.ink});
        for (const double end : {bar.mean - spread, bar.mean + spread})
            whiskers.push_back({.box = QRectF(QPointF(end - hair, row - capHalf), QPointF(end + hair, row + capHalf)), .fill = colours.ink});
    }
    m_items->bars->setSpans(std::move(bars));
    m_items->whiskers->setSpans(std::move(whiskers));
}

void EffectChart::fillLabels()
{
    m_items->names->clear();
    for (QCPItemText *figure : m_items->figures)
        figure->setVisible(false);
    for (int row = 0; row < m_shown; ++row) {
        const Bar &bar = m_bars[static_cast<std::size_t>(row)];
        m_items->names->addTick(row, bar.label);
        QCPItemText *figure = m_items->figure(static_cast<std::size_t>(row));
        const bool right = bar.mean >= 0;
        figure->setVisible(true);
        figure->setText(bar.change);
        figure->setFont(chartFont(figureFont));
        figure->setColor(bar.tried && isCertain(bar) ? colors()->ink : colors()->inkMuted);
        figure->setPositionAlignment((right ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        figure->position->setCoords(bar.mean + (right ? 1 : -1) * spreadOf(bar), row);
    }
}

/// Each side is as long as its longest bar, and the figure at the end of that has room beside it.
void EffectChart::fillRange()
{
    const QFontMetricsF metrics(chartFont(figureFont));
    double less = 0;
    double more = 0;
    double figure = 0;
    double label = 0;
    for (int row = 0; row < m_shown; ++row) {
        const Bar &bar = m_bars[static_cast<std::size_t>(row)];
        (bar.mean < 0 ? less : more) = std::max(bar.mean < 0 ? less : more, std::abs(bar.mean) + spreadOf(bar));
        figure = std::max(figure, metrics.horizontalAdvance(bar.change) + figureMargin);
        label = std::max(label, metrics.horizontalAdvance(bar.label));
    }
    const bool left = less > 0;
    const bool right = more > 0 || !left;
    if (less + more <= 0)
        more = 1; // nothing makes a difference
    const double room = std::max(60.0, width() - label - axisMargins - (left && right ? 2 : 1) * figure);
    const double pixel = (less + more) / room;
    plot().xAxis->setRange(left ? -less - figure * pixel : -edge * pixel, right ? more + figure * pixel : edge * pixel);
    plot().xAxis->setNumberFormat(QStringLiteral("g"));
    plot().xAxis->setNumberPrecision(4);
    const double height = std::max(1.0, this->height() - top - foot);
    const double rows = std::max({1.0, static_cast<double>(m_shown), height / mostRow});
    plot().yAxis->setRangeReversed(true);
    plot().yAxis->setRange(-0.5, rows - 0.5);
}

void EffectChart::fillPlot(QCustomPlot &plot)
{
    const int room = static_cast<int>(std::max(1.0, (height() - top - foot) / leastRow));
    if (const int shown = std::min(room, wanted()); shown != m_shown) {
        m_shown = shown;
        emit shownChanged();
    }
    styleAxes();
    plot.xAxis->grid()->setVisible(true);
    plot.xAxis->grid()->setPen(QPen(colors()->grid, 1));
    plot.xAxis->grid()->setZeroLinePen(Qt::NoPen);
    plot.yAxis->grid()->setVisible(false);
    plot.yAxis->setTickLabelColor(colors()->ink);
    m_items->zero->setPen(QPen(colors()->inkMuted, 1));
    m_items->zero->point1->setCoords(0, 0);
    m_items->zero->point2->setCoords(0, 1);
    m_items->zero->setVisible(!m_bars.empty());
    plot.xAxis->setTickLabels(!m_bars.empty());
    fillRange();
    fillBars();
    fillLabels();
}

int EffectChart::rowAt(QPointF point) const
{
    const double row = std::round(plot().yAxis->pixelToCoord(point.y()));
    return row >= 0 && row < m_shown ? static_cast<int>(row) : -1;
}

QString EffectChart::tell(int row) const
{
    const Bar &bar = m_bars[static_cast<std::size_t>(row)];
    return bar.label + QStringLiteral(": ") + bar.change;
}

} // namespace lw::chart
