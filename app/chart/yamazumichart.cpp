// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chart/yamazumichart.h"

#include "app/chart/yamazumiitems.h"
#include "app/look/hold.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "core/model/lookup.h"

#include <algorithm>
#include <cmath>

namespace lw::chart {

YamazumiChart::YamazumiChart(QQuickItem *parent)
    : ChartItem(parent), m_items(std::make_unique<Items>(plot()))
{
    setAcceptedMouseButtons(Qt::LeftButton);
    setAcceptHoverEvents(true);
    setUpAxes();
}

YamazumiChart::~YamazumiChart()
{
    if (m_carry)
        m_carry->removeGround(*this);
}

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

void YamazumiChart::setCarry(session::OperationCarry *carry)
{
    if (m_carry == carry)
        return;
    if (m_carry) {
        m_carry->disconnect(this);
        m_carry->preview()->disconnect(this);
        m_carry->removeGround(*this);
    }
    m_carry = carry;
    if (carry) {
        carry->addGround(*this);
        connect(carry, &session::OperationCarry::changed, this, &YamazumiChart::redraw);
        connect(carry, &session::OperationCarry::changed, this, &YamazumiChart::carryMoved);
        connect(carry->preview(), &session::LinePreview::changed, this, &YamazumiChart::refresh);
    }
    refresh();
    emit carryChanged();
}

void YamazumiChart::setSideBySide(bool on)
{
    if (on == m_sideBySide)
        return;
    m_sideBySide = on;
    refresh();
    emit productsChanged();
}

void YamazumiChart::setMean(bool on)
{
    if (on == m_mean)
        return;
    m_mean = on;
    refresh();
    emit productsChanged();
}

std::vector<LoadColumn> YamazumiChart::columnsOf(const model::Project &project, const takt::LineReport &report) const
{
    if (!m_mean && !m_sideBySide)
        return loadColumns(project, report);
    const std::vector<takt::ProductLoad> loads = takt::productLoads(project);
    return m_mean ? meanColumns(project, loads) : besideColumns(project, loads);
}

std::vector<Duration> YamazumiChart::cyclesOf(const model::Project &project, const takt::LineReport &report) const
{
    std::vector<Duration> cycles;
    if (m_mean || m_sideBySide) {
        for (const LoadColumn &column : columnsOf(project, report))
            cycles.push_back(column.cycle);
    } else {
        for (const takt::CellReport &cell : report.cells)
            cycles.push_back(cell.cyclePerCopy);
    }
    return cycles;
}

const session::LinePreview *YamazumiChart::shownPreview() const
{
    if (m_carry && m_carry->preview()->active())
        return m_carry->preview();
    return m_preview && m_preview->active() ? m_preview.data() : nullptr;
}

void YamazumiChart::readDocument()
{
    const takt::LineReport &now = document()->report();
    // Between a change of the line and that of its preview the two may differ in their cells.
    const session::LinePreview *preview = shownPreview();
    const bool comparable = preview && preview->report().cells.size() == now.cells.size();
    const takt::LineReport &report = comparable ? preview->report() : now;
    m_columns = columnsOf(comparable ? preview->project() : document()->project(), report);
    m_before.clear();
    if (comparable)
        m_before = cyclesOf(document()->project(), now);
    m_takt = report.takt;
    m_top = topSeconds();
    setAccessibleTable([this] { return tableText(); });
}

QString YamazumiChart::tableText() const
{
    QStringList rows;
    if (m_takt)
        rows << tr("Takt %1").arg(text::secondsText(*m_takt));
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        QStringList parts;
        for (const LoadSlice &slice : m_columns[i].slices)
            parts << describe(slice);
        for (const LoadSlice &slice : m_columns[i].losses)
            parts << describe(slice);
        rows << describe(i) + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
    }
    return rows.join(u'\n');
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
    const double margin = 0.1;
    chart.xAxis->setRange(m_first - 0.5 - margin, m_first - 0.5 + plotWidth() / columnWidth() + margin);
    chart.yAxis->setRange(0, m_top);
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
    const double share = (plot().xAxis->pixelToCoord(point.x()) - static_cast<double>(column) + yamazumiHalf)
                         / (2 * yamazumiHalf);
    const double at = plot().yAxis->pixelToCoord(point.y());
    const auto in = [&](const std::vector<LoadSlice> &slices) -> const LoadSlice * {
        const auto found = std::find_if(slices.begin(), slices.end(), [&](const LoadSlice &slice) {
            return share >= slice.left && share < slice.right && at >= seconds(slice.begin) && at < seconds(slice.end);
        });
        return found == slices.end() ? nullptr : &*found;
    };
    const LoadSlice *lost = in(m_columns[column].losses); // they lie on the slices
    return lost ? lost : in(m_columns[column].slices);
}

QString YamazumiChart::describe(const LoadSlice &slice) const
{
    switch (slice.kind) {
    case LoadSlice::Kind::Index: return tr("index %1").arg(text::secondsText(slice.work));
    case LoadSlice::Kind::Wait: return tr("waiting %1").arg(text::secondsText(slice.work));
    case LoadSlice::Kind::HeadWait: return tr("waiting for a head %1").arg(text::secondsText(slice.work));
    case LoadSlice::Kind::ZoneConflict: return tr("zone conflict %1").arg(text::secondsText(slice.work));
    case LoadSlice::Kind::Idle: return tr("idle to the line cycle %1").arg(text::secondsText(slice.work));
    case LoadSlice::Kind::Stops: return tr("stops %1").arg(text::secondsText(slice.work));
    case LoadSlice::Kind::Rejects: return tr("rejects %1").arg(text::secondsText(slice.work));
    case LoadSlice::Kind::Operation: break;
    }
    const model::Product *product = model::find(document()->project(), slice.product);
    const model::Operation *operation = product ? model::find(*product, slice.operation) : nullptr;
    const QString line = text::idAndName(slice.operation.value, operation ? operation->name : model::LocalText())
                         + QLatin1Char(' ') + text::secondsText(slice.work);
    if (!m_mean && !m_sideBySide)
        return line;
    const QString name = product ? text::localized(product->name) : text::fromUtf8(slice.product.value);
    return m_mean ? tr("%1, for %2 of the units: %3").arg(line, text::percentText(slice.units), name)
                  : tr("%1: %2").arg(name, line);
}

QString YamazumiChart::describe(std::size_t index) const
{
    const LoadColumn &column = m_columns[index];
    const model::Cell *cell = model::find(document()->project(), column.cell);
    QString line = text::idAndName(column.cell.value, cell ? cell->name : model::LocalText()) + QLatin1Char(' ');
    if (const std::optional<Duration> was = before(index))
        line += text::secondsText(*was) + QStringLiteral(" → ");
    line += text::secondsText(column.cycle);
    if (m_mean)
        line += tr(" on average");
    if (m_sideBySide) {
        QStringList products;
        for (const LoadBar &bar : column.bars)
            products << text::fromUtf8(bar.product.value) + QLatin1Char(' ') + text::secondsText(bar.cycle);
        return line + QStringLiteral(" (") + products.join(QStringLiteral(", ")) + QLatin1Char(')');
    }
    if (column.effective > column.cycle)
        line += tr(" (%1 with stops and rejects)").arg(text::secondsText(column.effective));
    return line;
}

} // namespace lw::chart
