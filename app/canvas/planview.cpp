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
constexpr double firstSocket = 42; ///< below the card's top
constexpr double socketHeight = 22;
constexpr double socketStep = 28;
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

} // namespace

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
    if (contentHeight() > m_viewport.height() - 2 * airAbove) {
        // Lower by a smaller scale of y, as far as that stays readable; a smaller zoom is what brings it.
        const double lower = m_scaleY * (m_viewport.height() - 2 * airAbove) / contentHeight();
        const double scale = std::max(smallestScaleY, lower);
        const double zoom = scale * scale * designCellWidth / (std::max(m_typicalWidth, 1e-3) * pixelsPerMetre);
        applyZoom(std::clamp(std::min(m_zoom, zoom), minimumZoom(), maximumZoom()));
    }
    const double middle = 0.5 * (begin + end) * scaleX();
    const double top = 0.5 * (m_viewport.height() - contentHeight());
    m_offset = {0.5 * m_viewport.width() - middle, std::max(top, airAbove)};
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
    const double top = row(100 + firstSocket + socketStep * static_cast<double>(index));
    return {frame.left() + inset, top, std::max(1 / m_ratio, frame.width() - 2 * inset), row(socketHeight)};
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
    const double width = snapped(std::clamp(cell.bufferLength * scaleX() - 2, 3.0, 28.0));
    const double middle = (cell.end() + cell.bufferLength / 2) * scaleX();
    const double height = row(33);
    return {snapped(middle - width / 2), snapped(conveyor() - height / 2), width, height};
}

double PlanView::nameRow(int index) const { return row(100 + (index == 0 ? 13 : 29)); }
double PlanView::socketsBottom() const { return 100 + firstSocket + socketStep * (m_socketRows - 1) + socketHeight; }
double PlanView::conveyor() const { return row(socketsBottom() + 14); }
double PlanView::cardBottom() const { return row(socketsBottom() + 14 + 22 + barHeight + 10); }
double PlanView::cycleRow() const { return cardBottom() + row(14); }
double PlanView::floorRail() const { return cardBottom() + row(66); }
double PlanView::floorLabel() const { return floorRail() + row(24); }
double PlanView::ruler() const { return floorRail() + row(62); }
double PlanView::contentHeight() const { return ruler() + row(26); }

} // namespace lw::canvas
