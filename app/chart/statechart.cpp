// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chart/statechart.h"

#include "app/chart/spanplot.h"
#include "app/look/statelooks.h"
#include "app/text/enumtext.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"

#include <cmath>

namespace lw::chart {

namespace {

using simulate::State;

constexpr double columnHalf = 0.38; ///< of the distance between two columns
constexpr double worthAWord = 0.0005;

double shareOf(const StateChart::Column &column, State state) { return column.share[static_cast<std::size_t>(state)]; }

} // namespace

class StateChart::Items
{
public:
    explicit Items(QCustomPlot &plot)
        : marks(new SpanPlot(plot.xAxis, plot.yAxis)), slices(new SpanPlot(plot.xAxis, plot.yAxis)),
          names(new QCPAxisTickerText)
    {
        plot.xAxis->setTicker(names);
    }

    SpanPlot *marks;
    SpanPlot *slices;
    QSharedPointer<QCPAxisTickerText> names;
};

StateChart::StateChart(QQuickItem *parent) : SimulationChart(parent), m_items(std::make_unique<Items>(plot()))
{
    setAcceptedMouseButtons(Qt::LeftButton);
}

StateChart::~StateChart() = default;

void StateChart::readReport(const jobs::SimulationReport *report)
{
    m_columns.clear();
    m_bottleneck.reset();
    if (report) {
        m_bottleneck = report->simulation.bottleneck();
        for (std::size_t cell = 0; cell < report->simulation.stations.size(); ++cell) {
            Column column{.cell = report->line.cells[cell]};
            for (std::size_t state = 0; state < simulate::stateCount; ++state)
                column.share[state] = report->simulation.stations[cell].share[state].mean;
            m_columns.push_back(std::move(column));
        }
    }
    QStringList rows;
    for (const Column &column : m_columns)
        rows << describe(column);
    setAccessibleTable(rows.join(u'\n'));
}

QString StateChart::describe(const Column &column) const
{
    QStringList parts;
    for (const State state : look::stateOrder) {
        if (shareOf(column, state) >= worthAWord)
            parts << text::stateName(state) + QLatin1Char(' ') + text::percentText(shareOf(column, state), 1);
    }
    return text::fromUtf8(column.cell.value) + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
}

/// With hundreds of cells only every nth has room for its name.
void StateChart::labelColumns()
{
    m_items->names->clear();
    const double room = (width() - 44) / std::max(1.0, static_cast<double>(m_columns.size()));
    constexpr double wanted = 32;
    const auto step = static_cast<std::size_t>(std::max(1.0, std::ceil(wanted / std::max(1e-3, room))));
    for (std::size_t i = 0; i < m_columns.size(); i += step)
        m_items->names->addTick(static_cast<double>(i), text::fromUtf8(m_columns[i].cell.value));
}

void StateChart::fillColumns()
{
    const ChartPalette &colours = *colors();
    std::vector<Span> marks;
    std::vector<Span> slices;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const double middle = static_cast<double>(i);
        if (m_bottleneck == i)
            marks.push_back({.box = {middle - 0.5, 0, 1, 1}, .look = Span::Look::Band, .fill = colours.accentFill});
        double base = 0;
        for (const State state : look::stateOrder) {
            const double top = base + 100 * shareOf(m_columns[i], state);
            const QColor &fill = look::stateColour(colours, state);
            if (top - base >= 100 * worthAWord)
                slices.push_back({.box = QRectF(QPointF(middle - columnHalf, base), QPointF(middle + columnHalf, top)),
                                  .look = look::isHatched(state) ? Span::Look::Hatched : Span::Look::Solid, .fill = fill,
                                  .hatch = mixed(colours.inkOnFill, fill, 0.35)});
            base = top;
        }
    }
    m_items->marks->setSpans(std::move(marks));
    m_items->slices->setSpans(std::move(slices));
}

void StateChart::fillPlot(QCustomPlot &plot)
{
    styleAxes();
    labelColumns();
    fillColumns();
    plot.xAxis->setRange(-0.6, std::max(0.0, static_cast<double>(m_columns.size()) - 1) + 0.6);
    plot.yAxis->setRange(0, 100);
}

std::optional<std::size_t> StateChart::columnAt(QPointF point) const
{
    const double key = std::round(plot().xAxis->pixelToCoord(point.x()));
    if (key < 0 || key >= static_cast<double>(m_columns.size()))
        return std::nullopt;
    return static_cast<std::size_t>(key);
}

QString StateChart::tell(QPointF point) const
{
    const std::optional<std::size_t> column = columnAt(point);
    return column ? describe(m_columns[*column]) : QString();
}

void StateChart::mousePressEvent(QMouseEvent *event)
{
    const std::optional<std::size_t> column = columnAt(event->position());
    event->setAccepted(column && selection());
    if (column && selection())
        selection()->set({m_columns[*column].cell});
}

} // namespace lw::chart
