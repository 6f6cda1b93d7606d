// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/canvas/planlayout.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <utility>

namespace lw::canvas {

/// How much of a cell is worth drawing at the present zoom.
enum class Detail : std::uint8_t {
    Overview, ///< coloured columns, for the 300 m line
    Compact,  ///< cards with icons
    Normal,   ///< cards with names
    Close     ///< sockets with serials, zones and interface classes
};

/// What stands above and below the conveyor.
enum class Rows : std::uint8_t {
    Plan,  ///< rails, cells with their load bars and cycles, ruler
    Player ///< cells alone, as high as there is room: the line while it is played
};

/// Maps a PlanLayout to the screen. x is to scale; y is schematic and grows slower than x, within limits that keep
/// text readable, so that a 300 m line still fills its band. As a player it grows with the height of the viewport.
/// Scene coordinates are pixels from the left end of the line and the top of its label row; item coordinates are
/// scene + offset.
class PlanView
{
public:
    static constexpr double pixelsPerMetre = 72; ///< at zoom 1

    void setRows(Rows rows);
    Rows rows() const { return m_rows; }
    void setLayout(const PlanLayout &layout);
    void setViewport(QSizeF size);
    /// px at the top where tools lie over the plan: what is fitted stays below them, as far as its foot stays in sight.
    void setCovered(double top) { m_covered = top; }
    double covered() const { return m_covered; }
    void setDevicePixelRatio(double ratio) { m_ratio = ratio; }

    QSizeF viewport() const { return m_viewport; }
    double zoom() const { return m_zoom; }
    double minimumZoom() const;
    double maximumZoom() const;
    QPointF offset() const { return m_offset; }
    double devicePixelRatio() const { return m_ratio; }
    double scaleX() const { return m_zoom * pixelsPerMetre; } ///< px per metre
    double scaleY() const { return m_scaleY; }                ///< 1: the sizes of the design
    Detail detail() const;

    /// Keeps the point of the plan under anchor (item coordinates) where it is.
    void setZoom(double zoom, QPointF anchor);
    void pan(QPointF delta);
    /// Shows the whole line, centred.
    void fit();
    /// Shows that stretch of the line (metres) with some air.
    void fitSpan(double begin, double end);
    /// Scrolls as little as needed to bring that stretch (metres) into view.
    void reveal(double begin, double end);
    /// Brings that place of another view over: for animated moves.
    void place(double zoom, QPointF offset);

    QPointF toScene(QPointF item) const { return item - m_offset; }
    QPointF toItem(QPointF scene) const { return scene + m_offset; }
    /// First and one behind the last cell that reach into the viewport widened by margin px on both sides.
    std::pair<std::size_t, std::size_t> visibleCells(const PlanLayout &layout, double margin) const;

    // Everything below is in scene coordinates, snapped to device pixels.
    double x(double metres) const;
    QRectF card(const CellPlan &cell) const;
    QRectF socket(const CellPlan &cell, std::size_t index) const;
    QRectF tray(const CellPlan &cell) const;
    QRectF bar(const CellPlan &cell) const;
    /// Behind the cell; empty when there is no buffer.
    QRectF buffer(const CellPlan &cell) const;
    /// One of its places, the next to go first, in a player; empty where they are too small to be told apart.
    QRectF place(const CellPlan &cell, std::uint32_t index) const;
    /// A part in the cell, in a player.
    QRectF part(const CellPlan &cell) const;
    /// The sign of its state, in a player.
    QRectF badge(const CellPlan &cell) const;
    double snapped(double value) const;

    double nameRow(int row) const; ///< centre; 0 id, 1 name
    double stateRow() const;       ///< centre, below the card of a player
    double ceilingLabel() const { return row(9); }
    double ceilingRail() const { return row(41); }
    double conveyor() const;
    double cycleRow() const;
    double floorRail() const;
    double floorLabel() const;
    double ruler() const;
    double contentHeight() const;

private:
    struct RowSizes;
    const RowSizes &sizes() const;
    double row(double design) const { return snapped(design * m_scaleY); }
    double cardTop() const;
    double socketsBottom() const;
    double cardBottom() const;
    double designHeight() const;
    double scaleYAt(double zoom) const;
    void applyZoom(double zoom);
    void clampOffset();

    Rows m_rows = Rows::Plan;
    double m_length = 0;
    double m_typicalWidth = 0;
    std::uint32_t m_socketRows = 1;
    QSizeF m_viewport;
    double m_covered = 0;
    double m_zoom = 1;
    double m_scaleY = 1;
    double m_ratio = 1;
    QPointF m_offset;
};

} // namespace lw::canvas
