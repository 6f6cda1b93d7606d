// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bars of yamazumichart.h.

#include "app/chart/yamazumiitems.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"

#include <algorithm>

namespace lw::chart {

namespace {

constexpr double shades[] = {0.86, 0.72, 1.0};
constexpr double nearTakt = 0.97;
constexpr double refusedPresence = 0.35;

/// A line over that part of the width of a column.
Span tick(double middle, Duration height, const QColor &colour, double left = 0, double right = 1)
{
    const double at = seconds(height);
    const double from = middle - yamazumiHalf;
    return {.box = QRectF(QPointF(from + 2 * yamazumiHalf * left, at), QPointF(from + 2 * yamazumiHalf * right, at)),
            .look = Span::Look::Tick, .fill = colour};
}

QColor fillOf(const LoadSlice &slice, const ChartPalette &colours)
{
    switch (slice.kind) {
    case LoadSlice::Kind::Index: return colours.index;
    case LoadSlice::Kind::Wait: return mixed(colours.wait, colours.background, 0.35);
    case LoadSlice::Kind::HeadWait:
    case LoadSlice::Kind::ZoneConflict: return colours.background;
    case LoadSlice::Kind::Idle: return mixed(colours.wait, colours.background, 0.08);
    case LoadSlice::Kind::Stops: return mixed(colours.near, colours.background, 0.55);
    case LoadSlice::Kind::Rejects: return mixed(colours.over, colours.background, 0.55);
    case LoadSlice::Kind::Operation: break;
    }
    return mixed(colours.family(slice.family), colours.background, shades[slice.shade % std::size(shades)]);
}

QColor hatchOf(const LoadSlice &slice, const ChartPalette &colours)
{
    switch (slice.kind) {
    case LoadSlice::Kind::HeadWait: return colours.near;
    case LoadSlice::Kind::ZoneConflict: return colours.over;
    case LoadSlice::Kind::Idle: return mixed(colours.wait, colours.background, 0.45);
    case LoadSlice::Kind::Index:
    case LoadSlice::Kind::Operation:
    case LoadSlice::Kind::Wait:
    case LoadSlice::Kind::Stops:
    case LoadSlice::Kind::Rejects: break;
    }
    return colours.wait;
}

bool isHatched(LoadSlice::Kind kind)
{
    return kind == LoadSlice::Kind::Wait || kind == LoadSlice::Kind::HeadWait || kind == LoadSlice::Kind::ZoneConflict
        || kind == LoadSlice::Kind::Idle;
}

Span spanOf(const LoadSlice &slice, double middle, const ChartPalette &colours)
{
    const double left = middle - yamazumiHalf + 2 * yamazumiHalf * slice.left;
    const double right = middle - yamazumiHalf + 2 * yamazumiHalf * slice.right;
    return {.box = QRectF(QPointF(left, seconds(slice.begin)), QPointF(right, seconds(slice.end))),
            .look = isHatched(slice.kind) ? Span::Look::Hatched : Span::Look::Solid,
            .fill = fillOf(slice, colours), .stroke = {}, .hatch = hatchOf(slice, colours)};
}

} // namespace

/// With hundreds of cells only every nth has room for its name.
void YamazumiChart::labelColumns()
{
    m_items->names->clear();
    if (m_columns.empty())
        return;
    const QFontMetricsF metrics(chartFont(11));
    const double room = columnWidth();
    const double widest = metrics.horizontalAdvance(text::fromUtf8(m_columns.back().cell.value)) + 8;
    std::size_t step = 1;
    for (const std::size_t round : {2U, 5U, 10U, 20U, 50U, 100U}) {
        if (room * static_cast<double>(step) >= widest)
            break;
        step = round;
    }
    const auto [first, behind] = visibleColumns();
    for (std::size_t i = first; i < behind; ++i) {
        if ((i + 1) % step == 0 || step == 1)
            m_items->names->addTick(static_cast<double>(i), text::fromUtf8(m_columns[i].cell.value));
    }
}

double YamazumiChart::presence(std::size_t column) const
{
    if (!isCarrying())
        return 1;
    const model::MoveAnswer answer = m_carry->answer(m_columns[column].cell);
    return answer.fits() || answer.here ? 1 : refusedPresence;
}

/// Behind the bar: what is selected, pointed at, lit because it takes what is carried, or refuses it.
void YamazumiChart::addMarks(std::size_t column, const Chosen &chosen, std::vector<Span> &marks, std::vector<Span> &ticks) const
{
    const ChartPalette &colours = *colors();
    const model::CellId &cell = m_columns[column].cell;
    const double middle = static_cast<double>(column);
    const auto band = [&](const QColor &fill) {
        marks.push_back({.box = {middle - 0.5, 0, 1, 1}, .look = Span::Look::Band, .fill = fill});
    };
    if (isCarrying()) {
        const bool takes = m_carry->answer(cell).fits();
        const bool target = m_carry->target() == cell;
        if (takes || target)
            band(target && !takes ? mixed(colours.over, colours.background, 0.18)
                 : target         ? mixed(colours.accent, colours.background, 0.3)
                                  : colours.accentFill);
        if (takes)
            ticks.push_back(tick(middle, {}, colours.accent));
        return;
    }
    const bool selected = cell == chosen.cell;
    if (selected || (selection() && cell == selection()->hoveredCell()))
        band(selected ? colours.accentFill : mixed(colours.accentFill, colours.background, 0.5));
    if (selected)
        ticks.push_back(tick(middle, {}, colours.accent));
}

/// Slices, losses and edge of one bar.
void YamazumiChart::addColumn(std::size_t index, const Chosen &chosen, std::vector<Span> &slices, std::vector<Span> &ticks) const
{
    const ChartPalette &colours = *colors();
    const LoadColumn &column = m_columns[index];
    const double middle = static_cast<double>(index);
    const double share = presence(index);
    const auto add = [&](const LoadSlice &slice) {
        Span span = spanOf(slice, middle, colours);
        span.fill = mixed(span.fill, colours.background, share);
        span.hatch = mixed(span.hatch, colours.background, share);
        const bool held = isCarrying() && slice.operation == m_carry->operation();
        if (!slice.operation.empty() && (held || slice.operation == chosen.operation))
            span.stroke = colours.accent;
        else if (!slice.operation.empty() && selection() && slice.operation == selection()->hoveredOperation())
            span.stroke = colours.inkSoft;
        slices.push_back(std::move(span));
    };
    std::for_each(column.slices.begin(), column.slices.end(), add);
    std::for_each(column.losses.begin(), column.losses.end(), add);
    addEdges(index, ticks);
}

/// Where each bar of the column ends, with and without stops and rejects.
void YamazumiChart::addEdges(std::size_t index, std::vector<Span> &ticks) const
{
    const ChartPalette &colours = *colors();
    const double middle = static_cast<double>(index);
    // A tick right on the bar's edge would only look like a thick edge.
    const double leastGap = 3 * m_top / std::max(1, plot().axisRect()->height());
    for (const LoadBar &bar : m_columns[index].bars) {
        if (seconds(bar.effective - bar.cycle) > leastGap) {
            const bool over = m_takt && bar.effective > *m_takt;
            ticks.push_back(tick(middle, bar.effective, over ? colours.over : colours.effective, bar.left, bar.right));
        }
        // The edge of a bar at or over takt says so: the dashed line alone is easily lost behind it.
        if (m_takt && seconds(bar.cycle) >= nearTakt * seconds(*m_takt))
            ticks.push_back(tick(middle, bar.cycle, bar.cycle > *m_takt ? colours.over : colours.near, bar.left, bar.right));
    }
}

void YamazumiChart::fillSpans()
{
    std::vector<Span> marks;
    std::vector<Span> slices;
    std::vector<Span> ticks;
    const Chosen chosen{selectedCell(), selectedOperation()};
    const auto [first, behind] = visibleColumns();
    for (std::size_t i = first; i < behind; ++i) {
        addMarks(i, chosen, marks, ticks);
        addColumn(i, chosen, slices, ticks);
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
    const bool roomy = columnWidth() >= QFontMetricsF(font).horizontalAdvance(QStringLiteral("+0.00"));
    const auto [first, behind] = visibleColumns();
    for (std::size_t i = first; i < behind; ++i) {
        const std::optional<Duration> was = before(i);
        if (!was)
            continue;
        const double middle = static_cast<double>(i);
        ghosts.push_back({.box = QRectF(QPointF(middle - yamazumiHalf, 0), QPointF(middle + yamazumiHalf, seconds(*was))),
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

} // namespace lw::chart
