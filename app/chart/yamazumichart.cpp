// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chart/yamazumichart.h"

#include "app/chart/spanplot.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "core/model/lookup.h"

#include <algorithm>
#include <cmath>

namespace lw::chart {

namespace {

constexpr double columnHalf = 0.4; ///< of the distance between two columns
constexpr double shades[] = {0.86, 0.72, 1.0};

constexpr double nearTakt = 0.97;

double top(const LoadSlice &slice) { return seconds(slice.end); }

/// A line over the width of a bar.
Span tick(double middle, Duration height, const QColor &colour)
{
    const double at = seconds(height);
    return {.box = QRectF(QPointF(middle - columnHalf, at), QPointF(middle + columnHalf, at)),
            .look = Span::Look::Tick, .fill = colour};
}

QColor fillOf(const LoadSlice &slice, const ChartPalette &colours)
{
    switch (slice.kind) {
    case LoadSlice::Kind::Index: return colours.index;
    case LoadSlice::Kind::Wait: return mixed(colours.wait, colours.background, 0.35);
    case LoadSlice::Kind::Operation: break;
    }
    return mixed(colours.family(slice.family), colours.background, shades[slice.shade % std::size(shades)]);
}

} // namespace

/// What the plot consists of, from back to front.
class YamazumiChart::Items
{
public:
    explicit Items(QCustomPlot &plot)
        : marks(new SpanPlot(plot.xAxis, plot.yAxis)), slices(new SpanPlot(plot.xAxis, plot.yAxis)),
          ticks(new SpanPlot(plot.xAxis, plot.yAxis)), takt(new QCPItemStraightLine(&plot)),
          taktLabel(new QCPItemText(&plot)), names(new QCPAxisTickerText)
    {
    }

    SpanPlot *marks;
    SpanPlot *slices;
    SpanPlot *ticks;
    QCPItemStraightLine *takt;
    QCPItemText *taktLabel;
    QSharedPointer<QCPAxisTickerText> names;
};

YamazumiChart::YamazumiChart(QQuickItem *parent)
    : ChartItem(parent), m_items(std::make_unique<Items>(plot()))
{
    setAcceptedMouseButtons(Qt::LeftButton);
    setAcceptHoverEvents(true);
    setUpAxes();
}

YamazumiChart::~YamazumiChart() = default;

void YamazumiChart::setUpAxes()
{
    QCustomPlot &chart = plot();
    chart.xAxis->setTicker(m_items->names);
    for (QCPAxis *axis : {chart.xAxis, chart.yAxis}) {
        axis->setBasePen(Qt::NoPen);
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelPadding(6);
    }
    chart.xAxis->grid()->setVisible(false);
    chart.yAxis->ticker()->setTickCount(4);
    chart.axisRect()->setMinimumMargins({34, 10, 8, 24});
    m_items->taktLabel->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
    m_items->taktLabel->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
    m_items->taktLabel->position->setTypeY(QCPItemPosition::ptPlotCoords);
    m_items->taktLabel->setClipToAxisRect(false);
    m_items->taktLabel->setPadding({0, 0, 0, 3});
}

void YamazumiChart::readDocument()
{
    const takt::LineReport &report = document()->report();
    m_columns = loadColumns(document()->project(), report);
    m_takt = report.takt;
    QStringList rows;
    if (m_takt)
        rows << tr("Takt %1").arg(text::secondsText(*m_takt));
    for (const LoadColumn &column : m_columns) {
        QStringList parts;
        for (const LoadSlice &slice : column.slices)
            parts << describe(slice);
        rows << describe(column) + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
    }
    setAccessibleTable(rows.join(u'\n'));
}

double YamazumiChart::topSeconds() const
{
    double highest = m_takt ? seconds(*m_takt) : 0;
    for (const LoadColumn &column : m_columns)
        highest = std::max({highest, seconds(column.cycle), seconds(column.effective)});
    return highest > 0 ? highest * 1.12 : 1;
}

void YamazumiChart::styleAxes()
{
    QCustomPlot &chart = plot();
    const ChartPalette &colours = *colors();
    chart.yAxis->grid()->setPen(QPen(colours.grid, 1));
    chart.yAxis->grid()->setZeroLinePen(QPen(colours.grid, 1));
    for (QCPAxis *axis : {chart.xAxis, chart.yAxis}) {
        axis->setTickLabelFont(chartFont(11));
        axis->setTickLabelColor(colours.inkSoft);
    }
    const double half = 0.5 + 0.1;
    chart.xAxis->setRange(-half, std::max(0.0, static_cast<double>(m_columns.size()) - 1) + half);
    chart.yAxis->setRange(0, topSeconds());
}

/// With hundreds of cells only every nth has room for its name.
void YamazumiChart::labelColumns()
{
    m_items->names->clear();
    if (m_columns.empty())
        return;
    const QFontMetricsF metrics(chartFont(11));
    const double room = (width() - 42) / static_cast<double>(m_columns.size());
    const double widest = metrics.horizontalAdvance(text::fromUtf8(m_columns.back().cell.value)) + 8;
    std::size_t step = 1;
    for (const std::size_t round : {2U, 5U, 10U, 20U, 50U, 100U}) {
        if (room * static_cast<double>(step) >= widest)
            break;
        step = round;
    }
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if ((i + 1) % step == 0 || step == 1)
            m_items->names->addTick(static_cast<double>(i), text::fromUtf8(m_columns[i].cell.value));
    }
}

void YamazumiChart::fillSpans()
{
    const ChartPalette &colours = *colors();
    std::vector<Span> marks;
    std::vector<Span> slices;
    std::vector<Span> ticks;
    const model::Setup *setup = model::findSetup(document()->project(), document()->product());
    const model::CellId selected = selection() ? selection()->cell(setup) : model::CellId();
    // A tick right on the bar's edge would only look like a thick edge.
    const double leastGap = 3 * topSeconds() / std::max(1, plot().axisRect()->height());
    const model::CellId hovered = selection() ? selection()->hoveredCell() : model::CellId();
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const LoadColumn &column = m_columns[i];
        const double middle = static_cast<double>(i);
        if (column.cell == selected || column.cell == hovered) {
            const QColor fill = column.cell == selected ? colours.accentFill
                                                        : mixed(colours.accentFill, colours.background, 0.5);
            marks.push_back({.box = {middle - 0.5, 0, 1, 1}, .look = Span::Look::Band, .fill = fill});
            if (column.cell == selected)
                ticks.push_back(tick(middle, {}, colours.accent));
        }
        for (const LoadSlice &slice : column.slices) {
            const double left = middle - columnHalf + 2 * columnHalf * slice.left;
            const double right = middle - columnHalf + 2 * columnHalf * slice.right;
            const QRectF box(QPointF(left, seconds(slice.begin)), QPointF(right, top(slice)));
            const bool wait = slice.kind == LoadSlice::Kind::Wait;
            slices.push_back({.box = box, .look = wait ? Span::Look::Hatched : Span::Look::Solid,
                              .fill = fillOf(slice, colours),
                              .hatch = colours.wait});
        }
        if (seconds(column.effective - column.cycle) > leastGap) {
            const bool over = m_takt && column.effective > *m_takt;
            ticks.push_back(tick(middle, column.effective, over ? colours.over : colours.effective));
        }
        // The edge of a bar at or over takt says so: the dashed line alone is easily lost behind it.
        if (m_takt && seconds(column.cycle) >= nearTakt * seconds(*m_takt))
            ticks.push_back(tick(middle, column.cycle, column.cycle > *m_takt ? colours.over : colours.near));
    }
    m_items->marks->setSpans(std::move(marks));
    m_items->slices->setSpans(std::move(slices));
    m_items->ticks->setSpans(std::move(ticks));
}

void YamazumiChart::fillTakt()
{
    m_items->takt->setVisible(m_takt.has_value());
    m_items->taktLabel->setVisible(m_takt.has_value());
    if (!m_takt)
        return;
    const double at = seconds(*m_takt);
    QPen pen(colors()->takt, 1.2);
    pen.setDashPattern({6, 4});
    m_items->takt->setPen(pen);
    m_items->takt->point1->setCoords(0, at);
    m_items->takt->point2->setCoords(1, at);
    m_items->taktLabel->setText(tr("takt %1").arg(text::secondsText(*m_takt)));
    m_items->taktLabel->setFont(chartFont(11));
    m_items->taktLabel->setColor(colors()->takt);
    m_items->taktLabel->position->setCoords(1, at);
}

void YamazumiChart::fillPlot(QCustomPlot &)
{
    styleAxes();
    labelColumns();
    fillSpans();
    fillTakt();
}

std::optional<std::size_t> YamazumiChart::columnAt(QPointF point) const
{
    if (!plot().axisRect()->rect().adjusted(0, 0, 0, 24).contains(point.toPoint()))
        return std::nullopt;
    const double key = std::round(plot().xAxis->pixelToCoord(point.x()));
    if (key < 0 || key >= static_cast<double>(m_columns.size()))
        return std::nullopt;
    return static_cast<std::size_t>(key);
}

const LoadSlice *YamazumiChart::sliceAt(std::size_t column, QPointF point) const
{
    const double share = (plot().xAxis->pixelToCoord(point.x()) - static_cast<double>(column) + columnHalf)
                         / (2 * columnHalf);
    const double at = plot().yAxis->pixelToCoord(point.y());
    const std::vector<LoadSlice> &slices = m_columns[column].slices;
    const auto found = std::find_if(slices.begin(), slices.end(), [&](const LoadSlice &slice) {
        return share >= slice.left && share < slice.right && at >= seconds(slice.begin) && at < top(slice);
    });
    return found == slices.end() ? nullptr : &*found;
}

QString YamazumiChart::describe(const LoadSlice &slice) const
{
    switch (slice.kind) {
    case LoadSlice::Kind::Index: return tr("index %1").arg(text::secondsText(slice.work));
    case LoadSlice::Kind::Wait: return tr("waiting %1").arg(text::secondsText(slice.work));
    case LoadSlice::Kind::Operation: break;
    }
    return text::idAndName(slice.operation.value, slice.name) + QLatin1Char(' ') + text::secondsText(slice.work);
}

QString YamazumiChart::describe(const LoadColumn &column) const
{
    QString line = text::idAndName(column.cell.value, column.name) + QLatin1Char(' ') + text::secondsText(column.cycle);
    if (column.effective > column.cycle)
        line += tr(" (%1 with stops and rejects)").arg(text::secondsText(column.effective));
    return line;
}

void YamazumiChart::mousePressEvent(QMouseEvent *event)
{
    const std::optional<std::size_t> column = columnAt(event->position());
    event->setAccepted(column && selection());
    if (column && selection())
        selection()->set({m_columns[*column].cell});
}

void YamazumiChart::hoverMoveEvent(QHoverEvent *event)
{
    const std::optional<std::size_t> column = columnAt(event->position());
    if (selection())
        selection()->setHoveredCell(column ? m_columns[*column].cell : model::CellId());
    if (!column)
        return setHint({}, {});
    const LoadSlice *slice = sliceAt(*column, event->position());
    setHint(slice ? describe(*slice) : describe(m_columns[*column]), event->position());
}

void YamazumiChart::hoverLeaveEvent(QHoverEvent *)
{
    if (selection())
        selection()->setHoveredCell({});
    setHint({}, {});
}

} // namespace lw::chart
