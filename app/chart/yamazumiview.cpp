// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which part of the line yamazumichart.h shows, what is selected there, and what a drop would do in words.

#include "app/chart/yamazumiitems.h"
#include "app/text/localized.h"
#include "app/text/movetext.h"
#include "app/text/numbers.h"
#include "core/model/lookup.h"

#include <algorithm>
#include <cmath>

namespace lw::chart {

namespace {

constexpr double sides = 46;     ///< px that the axis and the right margin take
constexpr double readable = 22;  ///< px per column below which nothing can be told or touched
constexpr double widest = 360;

} // namespace

double YamazumiChart::plotWidth() const { return std::max(1.0, width() - sides); }

double YamazumiChart::columnWidth() const
{
    const double fit = plotWidth() / static_cast<double>(std::max<std::size_t>(1, m_columns.size()));
    return m_zoom > 0 ? std::clamp(m_zoom, fit, std::max(fit, widest)) : std::max(fit, readable);
}

double YamazumiChart::viewShare() const
{
    const double all = columnWidth() * static_cast<double>(m_columns.size());
    return all <= plotWidth() + 0.5 ? 1 : plotWidth() / all;
}

double YamazumiChart::viewStart() const
{
    return m_columns.empty() ? 0 : m_first / static_cast<double>(m_columns.size());
}

void YamazumiChart::setView(double first, double zoom)
{
    m_zoom = zoom;
    const double last = static_cast<double>(m_columns.size()) - plotWidth() / columnWidth();
    m_first = std::clamp(first, 0.0, std::max(0.0, last));
    redraw();
    emit viewMoved();
}

void YamazumiChart::scrollTo(double start) { setView(start * static_cast<double>(m_columns.size()), m_zoom); }

void YamazumiChart::zoomBy(double factor)
{
    const double middle = m_first + plotWidth() / columnWidth() / 2;
    m_zoom = columnWidth() * factor;
    m_zoom = columnWidth(); // within its limits
    setView(middle - plotWidth() / m_zoom / 2, m_zoom);
}

void YamazumiChart::beginPinch() { m_pinchedFrom = columnWidth(); }

void YamazumiChart::pinch(double scale, double x)
{
    const double way = x - plot().axisRect()->left();
    const double held = m_first + way / columnWidth();
    m_zoom = m_pinchedFrom * scale;
    m_zoom = columnWidth(); // within its limits
    setView(held - way / m_zoom, m_zoom);
}

void YamazumiChart::showAll() { setView(0, plotWidth() / static_cast<double>(std::max<std::size_t>(1, m_columns.size()))); }

std::pair<std::size_t, std::size_t> YamazumiChart::visibleColumns() const
{
    const double behind = std::ceil(m_first + plotWidth() / columnWidth() + 0.5);
    return {static_cast<std::size_t>(std::max(0.0, std::floor(m_first))),
            std::min(m_columns.size(), static_cast<std::size_t>(behind))};
}

void YamazumiChart::ensureVisible(std::size_t column)
{
    const double at = static_cast<double>(column);
    const double shown = plotWidth() / columnWidth();
    if (at < m_first)
        setView(at, m_zoom);
    else if (at + 1 > m_first + shown)
        setView(at + 1 - shown, m_zoom);
}

void YamazumiChart::geometryChange(const QRectF &now, const QRectF &before)
{
    ChartItem::geometryChange(now, before);
    if (now.width() != before.width())
        setView(m_first, m_zoom);
}

std::optional<std::size_t> YamazumiChart::columnOf(const model::CellId &cell) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(), [&](const LoadColumn &column) { return column.cell == cell; });
    return found == m_columns.end() || cell.empty() ? std::nullopt
                                                    : std::optional(static_cast<std::size_t>(found - m_columns.begin()));
}

model::CellId YamazumiChart::selectedCell() const
{
    if (!selection() || !document())
        return {};
    return selection()->cell(model::findSetup(document()->project(), document()->product()));
}

model::OperationId YamazumiChart::selectedOperation() const
{
    if (!selection() || selection()->items().size() != 1)
        return {};
    const auto *operation = std::get_if<model::OperationId>(&selection()->items().front());
    return operation ? *operation : model::OperationId();
}

void YamazumiChart::selectionMoved()
{
    if (const std::optional<std::size_t> column = columnOf(selectedCell()))
        ensureVisible(*column);
    redraw();
}

std::optional<QPointF> YamazumiChart::placeOf(const model::OperationId &operation) const
{
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        for (const LoadSlice &slice : m_columns[column].slices) {
            if (slice.operation != operation || !isInHand(slice))
                continue;
            const double share = (slice.left + slice.right) / 2 - 0.5;
            return QPointF(plot().xAxis->coordToPixel(static_cast<double>(column) + 2 * yamazumiHalf * share),
                           plot().yAxis->coordToPixel((seconds(slice.begin) + seconds(slice.end)) / 2));
        }
    }
    return std::nullopt;
}

bool YamazumiChart::isRefusing() const
{
    if (!isCarrying() || m_carry->target().empty())
        return false;
    const model::MoveAnswer answer = m_carry->answer(m_carry->target());
    return !answer.fits() && !answer.here;
}

QString YamazumiChart::carryText() const
{
    if (!isCarrying() || !document())
        return {};
    const QString operation = text::fromUtf8(m_carry->operation().value);
    const model::CellId &target = m_carry->target();
    if (isRefusing())
        return text::refusal(m_carry->answer(target), m_carry->operation(), target);
    if (!m_carry->preview()->active())
        return tr("%1 in hand: take it to a lit bar, Esc lets go").arg(operation);
    const takt::LineReport &now = document()->report();
    const takt::LineReport &then = m_carry->preview()->report();
    QStringList parts;
    for (std::size_t i = 0; i < now.cells.size() && i < then.cells.size(); ++i) {
        const model::CellId &cell = now.cells[i].cell;
        if (cell == target || cell == m_carry->home())
            parts << tr("%1: %2 → %3").arg(text::fromUtf8(cell.value), text::secondsText(now.cells[i].cyclePerCopy),
                                           text::secondsText(then.cells[i].cyclePerCopy));
    }
    parts << tr("line: %1 → %2").arg(text::secondsText(now.lineCycle), text::secondsText(then.lineCycle));
    if (then.takt)
        parts << (then.makesTakt() ? tr("makes takt %1") : tr("misses takt %1")).arg(text::secondsText(*then.takt));
    return tr("%1 to %2").arg(operation, text::fromUtf8(target.value)) + u'\n' + parts.join(u'\n');
}

} // namespace lw::chart
