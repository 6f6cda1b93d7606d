// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/canvas/planview.h"

#include <algorithm>
#include <cmath>

namespace lw::canvas {

namespace {

// Sizes of the design, in pixels at scale 1: the picture of the workbench in its own pixels.
constexpr double designCellWidth = 70; ///< the typical cell at which y has scale 1
constexpr double smallestScaleY = 0.9;
constexpr double largestScaleY = 1.75;
constexpr double cardGap = 6;
constexpr double gapFrom = 5; ///< px of a cell
constexpr double trayHeight = 13;
constexpr double barHeight = 44;
constexpr double air = 28; ///< left and right of a fitted line
constexpr double airAbove = 8;
constexpr double fittedCellWidth = 132; ///< a short line is not blown up beyond this
constexpr double compactFrom = 14;
constexpr double normalFrom = 46;
constexpr double closeFrom = 150;
constexpr double largestCellWidth = 420;
constexpr double keepInView = 80; ///< px of the line that panning cannot push out
constexpr double smallestPlayer = 0.75; ///< scale of y
constexpr double badgeSide = 18;
constexpr double partHeight = 22;
constexpr double partWidth = 38;
constexpr double leastPlace = 7; ///< px
constexpr double placeStep = 13;

} // namespace

/// Down from the top of the plan, the conveyor and what is below it down from the last socket.
struct PlanView::RowSizes {
    double cardTop;
    double id;
    double name;
    double firstSocket; ///< id to firstSocket: below the card's top
    double socketHeight;
    double socketStep;
    double conveyor;
    double cardBottom;
};

const PlanView::RowSizes &PlanView::sizes() const
{
    static constexpr RowSizes plan{.cardTop = 100, .id = 13, .name = 29, .firstSocket = 42, .socketHeight = 22,
                                   .socketStep = 28, .conveyor = 14, .cardBottom = 14 + 22 + barHeight + 10};
    static constexpr RowSizes player{.cardTop = 3, .id = 12, .name = 26, .firstSocket = 37, .socketHeight = 14,
                                     .socketStep = 17, .conveyor = 19, .cardBottom = 19 + 44};
    return m_rows == Rows::Plan ? plan : player;
}

void PlanView::setRows(Rows rows)
{
    m_rows = rows;
    applyZoom(m_zoom);
}

void PlanView::setLayout(const PlanLayout &layout)
{
    m_length = layout.length;
    m_typicalWidth = layout.typicalWidth;
    m_socketRows = std::max(1U, layout.socketRows);
    applyZoom(std::clamp(m_zoom, minimumZoom(), maximumZoom()));
}

void PlanView::setViewport(QSizeF size)
{
    m_viewport = size;
    applyZoom(m_zoom);
    clampOffset();
}

double PlanView::minimumZoom() const
{
    const double fitted = m_length > 0 ? (m_viewport.width() - 2 * air) / (m_length * pixelsPerMetre) : 1;
    return std::clamp(0.5 * fitted, 1e-3, 1.0);
}

double PlanView::maximumZoom() const
{
    const double widest = m_typicalWidth > 0 ? largestCellWidth / (m_typicalWidth * pixelsPerMetre) : 10;
    return std::max(widest, minimumZoom());
}

double PlanView::scaleYAt(double zoom) const
{
    if (m_rows == Rows::Player)
        return std::clamp(m_viewport.height() / designHeight(), smallestPlayer, largestScaleY);
    const double cellWidth = m_typicalWidth * zoom * pixelsPerMetre;
    return std::clamp(std::sqrt(cellWidth / designCellWidth), smallestScaleY, largestScaleY);
}

Detail PlanView::detail() const
{
    const double cellWidth = m_typicalWidth * scaleX();
    if (cellWidth < compactFrom)
        return Detail::Overview;
    if (cellWidth < normalFrom)
        return Detail::Compact;
    return cellWidth < closeFrom ? Detail::Normal : Detail::Close;
}

void PlanView::applyZoom(double zoom)
{
    m_zoom = zoom;
    m_scaleY = scaleYAt(zoom);
}

void PlanView::setZoom(double zoom, QPointF anchor)
{
    const QPointF under = toScene(anchor);
    const double before = scaleX();
    const double beforeY = m_scaleY;
    applyZoom(std::clamp(zoom, minimumZoom(), maximumZoom()));
    m_offset = anchor - QPointF(under.x() * scaleX() / before, under.y() * m_scaleY / beforeY);
    clampOffset();
}

void PlanView::pan(QPointF delta)
{
    m_offset += delta;
    clampOffset();
}

void PlanView::place(double zoom, QPointF offset)
{
    applyZoom(std::clamp(zoom, minimumZoom(), maximumZoom()));
    m_offset = offset;
    clampOffset();
}

void PlanView::fit()
{
    fitSpan(0, m_length);
}

void PlanView::fitSpan(double begin, double end)
{
    if (m_viewport.width() <= 2 * air || end <= begin)
        return;
    const double widest = fittedCellWidth / (std::max(m_typicalWidth, 1e-3) * pixelsPerMetre);
    const double wanted = (m_viewport.width() - 2 * air) / ((end - begin) * pixelsPerMetre);
    applyZoom(std::clamp(std::min(wanted, widest), minimumZoom(), maximumZoom()));
    const double room = m_viewport.height() - m_covered;
    if (m_rows == Rows::Plan && contentHeight() > room - 2 * airAbove) {
        // Lower by a smaller scale of y, as far as that stays readable; a smaller zoom is what brings it.
        const double lower = m_scaleY * (room - 2 * airAbove) / contentHeight();
        const double scale = std::max(smallestScaleY, lower);
        const double zoom = scale * scale * designCellWidth / (std::max(m_typicalWidth, 1e-3) * pixelsPerMetre);
        applyZoom(std::clamp(std::min(m_zoom, zoom), minimumZoom(), maximumZoom()));
    }
    const double middle = 0.5 * (begin + end) * scaleX();
    const double least = m_rows == Rows::Plan ? airAbove : 0;
    const double below = m_covered + std::max(0.5 * (room - contentHeight()), least);
    const double lowest = std::max(m_viewport.height() - contentHeight(), least); // the ruler at the foot comes first
    m_offset = {0.5 * m_viewport.width() - middle, std::min(below, lowest)};
    clampOffset();
}

void PlanView::reveal(double begin, double end)
{
    const double left = x(begin) + m_offset.x();
    const double right = x(end) + m_offset.x();
    if (right > m_viewport.width() - air)
        m_offset.rx() -= right - (m_viewport.width() - air);
    if (left < air)
        m_offset.rx() += air - left;
    clampOffset();
}

void PlanView::clampOffset()
{
    if (m_viewport.isEmpty())
        return;
    const auto held = [](double offset, double content, double window) {
        const double least = keepInView - content;
        return std::clamp(offset, least, std::max(least, window - keepInView));
    };
    m_offset.setX(held(m_offset.x(), m_length * scaleX(), m_viewport.width()));
    const double room = m_viewport.height() - contentHeight();
    if (m_rows == Rows::Player)
        m_offset.setY(room >= 0 ? 0.5 * room : std::clamp(m_offset.y(), room, 0.0)); // there is nothing above or below
    else
        m_offset.setY(held(m_offset.y(), contentHeight(), m_viewport.height()));
    m_offset = {snapped(m_offset.x()), snapped(m_offset.y())};
}

std::pair<std::size_t, std::size_t> PlanView::visibleCells(const PlanLayout &layout, double margin) const
{
    const double left = (-m_offset.x() - margin) / scaleX();
    const double right = (m_viewport.width() - m_offset.x() + margin) / scaleX();
    const auto first = std::partition_point(layout.cells.begin(), layout.cells.end(), [left](const CellPlan &cell) {
        return cell.end() + cell.bufferLength < left;
    });
    const auto behind = std::partition_point(first, layout.cells.end(),
                                             [right](const CellPlan &cell) { return cell.begin <= right; });
    return {static_cast<std::size_t>(first - layout.cells.begin()),
            static_cast<std::size_t>(behind - layout.cells.begin())};
}

double PlanView::snapped(double value) const { return std::round(value * m_ratio) / m_ratio; }

double PlanView::x(double metres) const { return snapped(metres * scaleX()); }

QRectF PlanView::card(const CellPlan &cell) const
{
    const double typical = m_typicalWidth * scaleX();
    if (typical < gapFrom) {
        // Edge to edge: a gap would be as wide as the cell and the overview a comb of stripes.
        const double edge = snapped(cell.begin * scaleX());
        return {edge, cardTop(), std::max(1 / m_ratio, snapped(cell.end() * scaleX()) - edge), cardBottom() - cardTop()};
    }
    const double gap = std::min(cardGap, std::max(1 / m_ratio, 0.12 * typical));
    const double left = snapped(cell.begin * scaleX() + gap / 2);
    const double width = std::max(1 / m_ratio, snapped(cell.width * scaleX() - gap));
    return {left, cardTop(), width, cardBottom() - cardTop()};
}

QRectF PlanView::socket(const CellPlan &cell, std::size_t index) const
{
    const QRectF frame = card(cell);
    const double width = frame.width() / cell.copies;
    const double inset = snapped(std::clamp(0.12 * width, 0.0, 9.0));
    const double top = row(sizes().cardTop + sizes().firstSocket + sizes().socketStep * static_cast<double>(index));
    return {frame.left() + inset, top, std::max(1 / m_ratio, frame.width() - 2 * inset), row(sizes().socketHeight)};
}

QRectF PlanView::tray(const CellPlan &cell) const
{
    const QRectF frame = card(cell);
    const double inset = snapped(std::clamp(0.17 * frame.width() / cell.copies, 0.0, 14.0));
    const double height = row(trayHeight);
    return {frame.left() + inset, snapped(conveyor() - height / 2), frame.width() - 2 * inset, height};
}

QRectF PlanView::bar(const CellPlan &cell) const
{
    const QRectF frame = card(cell);
    const double width = snapped(std::clamp(0.36 * frame.width() / cell.copies, 1 / m_ratio, 40.0));
    return {snapped(frame.center().x() - width / 2), conveyor() + row(22), width, row(barHeight)};
}

QRectF PlanView::buffer(const CellPlan &cell) const
{
    if (cell.bufferPlaces == 0)
        return {};
    if (m_rows == Rows::Player) {
        const double left = snapped(cell.end() * scaleX() + 1);
        const double right = snapped((cell.end() + cell.bufferLength) * scaleX() - 1);
        const double top = row(sizes().cardTop + sizes().id + 10);
        return {left, top, std::max(1 / m_ratio, right - left), conveyor() + row(0.5 * placeStep + 3) - top};
    }
    const double width = snapped(std::clamp(cell.bufferLength * scaleX() - 2, 3.0, 28.0));
    const double middle = (cell.end() + cell.bufferLength / 2) * scaleX();
    const double height = row(33);
    return {snapped(middle - width / 2), snapped(conveyor() - height / 2), width, height};
}

QRectF PlanView::place(const CellPlan &cell, std::uint32_t index) const
{
    const QRectF frame = buffer(cell).adjusted(2, 3, -2, -3);
    if (index >= cell.bufferPlaces || frame.width() < 2 * leastPlace || frame.height() < leastPlace)
        return {};
    const std::uint32_t high = static_cast<std::uint32_t>(frame.height() / leastPlace);
    const std::uint32_t columns = (cell.bufferPlaces + high - 1) / high;
    const std::uint32_t rows = (cell.bufferPlaces + columns - 1) / columns;
    const QSizeF step(frame.width() / columns, std::min(row(placeStep), frame.height() / rows));
    if (step.width() < 2 * leastPlace)
        return {};
    const double width = std::min(step.width() - 2, 3 * step.height());
    const double right = frame.right() - (step.width() - width) / 2 - step.width() * (index % columns);
    const double bottom = frame.bottom() - step.height() * (index / columns);
    return {snapped(right - width), snapped(bottom - step.height() + 1), snapped(width), snapped(step.height() - 2)};
}

QRectF PlanView::part(const CellPlan &cell) const
{
    const QRectF frame = card(cell);
    const double width = snapped(std::clamp(frame.width() - 6, 1 / m_ratio, row(partWidth)));
    const double height = std::min(row(partHeight), std::max(4.0, 0.75 * width));
    return {snapped(frame.center().x() - width / 2), snapped(conveyor() - height / 2), width, snapped(height)};
}

QRectF PlanView::badge(const CellPlan &cell) const
{
    const QRectF frame = card(cell);
    const double side = snapped(std::min(row(badgeSide), frame.width() - 4));
    const double lane = conveyor() + row(0.5 * partHeight);
    return {snapped(frame.center().x() - side / 2), snapped(0.5 * (lane + cardBottom() - side)), side, side};
}

double PlanView::cardTop() const { return row(sizes().cardTop); }
double PlanView::nameRow(int index) const { return row(sizes().cardTop + (index == 0 ? sizes().id : sizes().name)); }
double PlanView::stateRow() const { return cardBottom() + row(9); }
double PlanView::socketsBottom() const
{
    return sizes().cardTop + sizes().firstSocket + sizes().socketStep * (m_socketRows - 1) + sizes().socketHeight;
}
double PlanView::conveyor() const { return row(socketsBottom() + sizes().conveyor); }
double PlanView::cardBottom() const { return row(socketsBottom() + sizes().cardBottom); }
double PlanView::cycleRow() const { return cardBottom() + row(14); }
double PlanView::floorRail() const { return cardBottom() + row(66); }
double PlanView::floorLabel() const { return floorRail() + row(24); }
double PlanView::ruler() const { return floorRail() + row(62); }
double PlanView::designHeight() const { return socketsBottom() + sizes().cardBottom + 19; }
double PlanView::contentHeight() const { return m_rows == Rows::Plan ? ruler() + row(26) : row(designHeight()); }

} // namespace lw::canvas
