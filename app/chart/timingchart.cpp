// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chart/timingchart.h"

#include "app/chart/spanplot.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "core/model/lookup.h"

#include <algorithm>
#include <cmath>

namespace lw::chart {

namespace {

constexpr double rowHeight = 24;
constexpr double barHalf = 0.3; ///< of a row
constexpr int labelWidth = 84;
constexpr int scaleHeight = 26;
constexpr int topMargin = 4;

/// Rows are numbered from the top; the value axis counts upwards.
double lane(std::size_t row) { return -static_cast<double>(row); }

QRectF barBox(Duration begin, Duration end, std::size_t row)
{
    return {QPointF(seconds(begin), lane(row) - barHalf), QPointF(seconds(end), lane(row) + barHalf)};
}

} // namespace

class TimingChart::Items
{
public:
    explicit Items(QCustomPlot &plot)
        : bars(new SpanPlot(plot.xAxis, plot.yAxis)), limit(new QCPItemStraightLine(&plot)),
          names(new QCPAxisTickerText), scale(new QCPAxisTickerText)
    {
    }

    SpanPlot *bars;
    QCPItemStraightLine *limit;
    QSharedPointer<QCPAxisTickerText> names;
    QSharedPointer<QCPAxisTickerText> scale;
};

TimingChart::TimingChart(QQuickItem *parent)
    : ChartItem(parent), m_items(std::make_unique<Items>(plot()))
{
    setAcceptHoverEvents(true);
    setUpAxes();
}

TimingChart::~TimingChart() = default;

void TimingChart::setUpAxes()
{
    QCustomPlot &chart = plot();
    chart.yAxis->setTicker(m_items->names);
    chart.xAxis->setTicker(m_items->scale);
    for (QCPAxis *axis : {chart.xAxis, chart.yAxis}) {
        axis->setBasePen(Qt::NoPen);
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->grid()->setVisible(false);
    }
    chart.axisRect()->setAutoMargins(QCP::msNone);
    chart.axisRect()->setMargins({labelWidth, topMargin, 16, scaleHeight});
    m_items->limit->setClipToAxisRect(true);
}

void TimingChart::setCellId(const QString &cellId)
{
    if (cellId == m_cellId)
        return;
    m_cellId = cellId;
    refresh();
    emit cellIdChanged();
}

QString TimingChart::rowName(const TimingRow &row) const
{
    if (!row.head)
        return tr("Operator");
    const QString name = text::localized(row.name);
    return name.isEmpty() ? text::fromUtf8(row.head->value) : name;
}

void TimingChart::readDocument()
{
    model::CellId cell(m_cellId.toStdString());
    const model::Setup *setup = model::findSetup(document()->project(), document()->product());
    if (cell.empty() && selection())
        cell = selection()->cell(setup);
    m_timing = cellTiming(document()->project(), document()->report(), cell);
    QStringList rows;
    if (m_timing) {
        rows << tr("%1: cycle %2").arg(text::fromUtf8(cell.value), text::secondsText(m_timing->cycle));
        rows << tr("Index") + QStringLiteral(": ") + text::secondsText(m_timing->index);
        for (const TimingRow &row : m_timing->rows) {
            QStringList bars;
            for (const TimingBar &bar : row.bars)
                bars << describe(bar);
            const QString place = row.socket > 0 ? QStringLiteral(" %1: ").arg(row.socket) : QStringLiteral(": ");
            rows << rowName(row) + place + (bars.isEmpty() ? text::none() : bars.join(QStringLiteral(", ")));
        }
    }
    setAccessibleTable(rows.join(u'\n'));
    const double count = m_timing ? static_cast<double>(m_timing->rows.size()) + 1 : 0;
    setImplicitHeight(m_timing ? count * rowHeight + topMargin + scaleHeight : 0);
}

void TimingChart::fillRows()
{
    const ChartPalette &colours = *colors();
    const QFont font = chartFont(12);
    const QFontMetricsF metrics(font);
    // The name gives way, the number of the socket does not.
    const auto label = [&](const QString &name, std::uint32_t socket) {
        const QString number = socket > 0 ? QStringLiteral(" %1").arg(socket) : QString();
        return metrics.elidedText(name, Qt::ElideRight, labelWidth - 12 - metrics.horizontalAdvance(number)) + number;
    };
    m_items->names->clear();
    m_items->names->addTick(0, label(tr("Index"), 0));
    std::vector<Span> spans{{.box = barBox({}, m_timing->index, 0), .fill = colours.index}};
    for (std::size_t i = 0; i < m_timing->rows.size(); ++i) {
        const TimingRow &row = m_timing->rows[i];
        m_items->names->addTick(lane(i + 1), label(rowName(row), row.socket));
        for (const TimingBar &bar : row.bars) {
            if (bar.waitsFrom < bar.begin) {
                spans.push_back({.box = barBox(bar.waitsFrom, bar.begin, i + 1), .look = Span::Look::Hatched,
                                 .fill = mixed(colours.wait, colours.background, 0.2),
                                 .hatch = mixed(colours.wait, colours.background, 0.7)});
            }
            const QColor family = colours.family(bar.family);
            Span span{.box = barBox(bar.begin, bar.end, i + 1),
                      .fill = bar.critical ? family : mixed(family, colours.background, 0.62)};
            if (bar.critical)
                span.stroke = mixed(colours.ink, family, 0.45);
            spans.push_back(std::move(span));
        }
    }
    for (const CriticalLink &link : criticalPath(*m_timing)) {
        const double at = seconds(link.at);
        const double upper = lane(static_cast<std::size_t>(std::min(link.from, link.to) + 1)) - barHalf;
        const double lower = lane(static_cast<std::size_t>(std::max(link.from, link.to) + 1)) + barHalf;
        spans.push_back({.box = QRectF(QPointF(at, lower), QPointF(at, upper)), .look = Span::Look::Link, .fill = colours.ink});
    }
    m_items->bars->setSpans(std::move(spans));
    plot().yAxis->setRange(lane(m_timing->rows.size()) - 0.5, 0.5);
    plot().yAxis->setTickLabelFont(font);
    plot().yAxis->setTickLabelColor(colours.inkSoft);
}

void TimingChart::fillScale()
{
    const ChartPalette &colours = *colors();
    const double cycle = seconds(m_timing->cycle);
    const double limit = m_timing->limit ? seconds(*m_timing->limit) : 0;
    const double end = std::max({cycle, limit, 0.001});
    plot().xAxis->setRange(0, end * 1.02);
    m_items->scale->clear();
    m_items->scale->addTick(0, QStringLiteral("0"));
    // Cycle and takt often lie close together: the cycle gives way, the figure of takt stands beside the line.
    constexpr double tooClose = 0.18;
    if (m_timing->limit)
        m_items->scale->addTick(limit, text::secondsText(*m_timing->limit));
    if (!m_timing->limit || std::abs(limit - cycle) > tooClose * end)
        m_items->scale->addTick(cycle, text::secondsText(m_timing->cycle));
    plot().xAxis->setTickLabelFont(chartFont(11));
    plot().xAxis->setTickLabelColor(colours.inkMuted);
    m_items->limit->setVisible(m_timing->limit.has_value());
    QPen pen(colours.takt, 1.4);
    pen.setDashPattern({3, 3});
    m_items->limit->setPen(pen);
    m_items->limit->point1->setCoords(limit, 0);
    m_items->limit->point2->setCoords(limit, 1);
}

void TimingChart::fillPlot(QCustomPlot &)
{
    if (m_timing) {
        fillRows();
        fillScale();
        return;
    }
    m_items->names->clear();
    m_items->scale->clear();
    m_items->bars->setSpans({});
    m_items->limit->setVisible(false);
}

QString TimingChart::describe(const TimingBar &bar) const
{
    QString line = tr("%1 from %2 to %3").arg(text::idAndName(bar.operation.value, bar.name),
                                              text::secondsText(bar.begin), text::secondsText(bar.end));
    switch (bar.wait) {
    case takt::Wait::None: break;
    case takt::Wait::Precedence: line += tr(", after what must come before"); break;
    case takt::Wait::Head: line += tr(", after the head was free"); break;
    case takt::Wait::Zone: line += tr(", after the zone was free"); break;
    }
    if (bar.critical)
        line += tr(", decides the cycle");
    return line;
}

QString TimingChart::barAt(QPointF point) const
{
    if (!m_timing)
        return {};
    const double at = plot().xAxis->pixelToCoord(point.x());
    const double row = std::round(-plot().yAxis->pixelToCoord(point.y()));
    if (row == 0 && at >= 0 && at < seconds(m_timing->index))
        return tr("Index") + QStringLiteral(" · ") + text::secondsText(m_timing->index);
    if (row < 1 || row > static_cast<double>(m_timing->rows.size()))
        return {};
    for (const TimingBar &bar : m_timing->rows[static_cast<std::size_t>(row) - 1].bars) {
        if (at >= seconds(bar.begin) && at < seconds(bar.end))
            return describe(bar);
    }
    return {};
}

void TimingChart::hoverMoveEvent(QHoverEvent *event) { setHint(barAt(event->position()), event->position()); }

void TimingChart::hoverLeaveEvent(QHoverEvent *) { setHint({}, {}); }

} // namespace lw::chart
