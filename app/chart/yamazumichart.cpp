// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chart/yamazumichart.h"

#include "app/chart/spanplot.h"
#include "app/look/hold.h"
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

void YamazumiChart::setPreview(session::LinePreview *preview)
{
    if (!look::hold(m_preview, preview, this))
        return;
    if (preview)
        connect(preview, &session::LinePreview::changed, this, &YamazumiChart::refresh);
    refresh();
    emit previewChanged();
}

void YamazumiChart::readDocument()
{
    const takt::LineReport &now = document()->report();
    // Between a change of the line and that of its preview the two may differ in their cells.
    const bool comparable = previewing() && m_preview->report().cells.size() == now.cells.size();
    const takt::LineReport &report = comparable ? m_preview->report() : now;
    m_columns = loadColumns(comparable ? m_preview->project() : document()->project(), report);
    m_before.clear();
    if (comparable) {
        for (const takt::CellReport &cell : now.cells)
            m_before.push_back(cell.cyclePerCopy);
    }
    m_takt = report.takt;
    QStringList rows;
    if (m_takt)
        rows << tr("Takt %1").arg(text::secondsText(*m_takt));
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        QStringList parts;
        for (const LoadSlice &slice : m_columns[i].slices)
            parts << describe(slice);
        rows << describe(i) + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
    }
    setAccessibleTable(rows.join(u'\n'));
}

std::optional<Duration> YamazumiChart::before(std::size_t column) const
{
    if (m_before.empty() || m_before[column] == m_columns[column].cycle)
        return std::nullopt;
    return m_before[column];
}

double YamazumiChart::topSeconds() const
{
    double highest = m_takt ? seconds(*m_takt) : 0;
    for (const Duration cycle : m_before)
        highest = std::max(highest, seconds(cycle));
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

/// Where a preview changes a cycle: how it was, and by how much, as far as there is room to say so.
void YamazumiChart::fillChanges()
{
    std::vector<Span> ghosts;
    m_items->clearChanges();
    const QFont font = chartFont(11, true);
    const double room = (width() - 42) / static_cast<double>(std::max<std::size_t>(1, m_columns.size()));
    const bool roomy = room >= QFontMetricsF(font).horizontalAdvance(QStringLiteral("+0.00"));
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const std::optional<Duration> was = before(i);
        if (!was)
            continue;
        const double middle = static_cast<double>(i);
        ghosts.push_back({.box = QRectF(QPointF(middle - columnHalf, 0), QPointF(middle + columnHalf, seconds(*was))),
                          .look = Span::Look::Ghost, .fill = colors()->ink});
        if (!roomy)
            continue;
        const Duration more = m_columns[i].cycle - *was;
        const QString sign = more < Duration() ? QStringLiteral("−") : QStringLiteral("+");
        m_items->addChange(QPointF(middle, seconds(std::max(*was, m_columns[i].cycle))),
                           sign + text::number(seconds(more < Duration() ? -more : more), 2), font, *colors());
    }
    m_items->ghosts->setSpans(std::move(ghosts));
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
    fillChanges();
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

QString YamazumiChart::describe(std::size_t index) const
{
    const LoadColumn &column = m_columns[index];
    QString line = text::idAndName(column.cell.value, column.name) + QLatin1Char(' ');
    if (const std::optional<Duration> was = before(index))
        line += text::secondsText(*was) + QStringLiteral(" → ");
    line += text::secondsText(column.cycle);
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
    setHint(slice ? describe(*slice) : describe(*column), event->position());
}

void YamazumiChart::hoverLeaveEvent(QHoverEvent *)
{
    if (selection())
        selection()->setHoveredCell({});
    setHint({}, {});
}

} // namespace lw::chart
