// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/canvas/overlaysprites.h"

#include "app/canvas/cellmove.h"
#include "app/canvas/cellsprites.h"
#include "app/text/numbers.h"

#include <algorithm>

namespace lw::canvas {

namespace {

constexpr double cellRadius = 10;
constexpr double socketRadius = 6;

/// Outline just outside of what it marks, so that nothing of it is covered.
Sprite frameAround(const QRectF &rect, double radius, const QColor &colour, double width, const QColor &fill)
{
    return Brush::shape(rect.adjusted(-1, -1, 1, 1), radius, fill, {.colour = colour, .width = width});
}

Sprite frameAround(const QRectF &rect, double radius, const QColor &colour, double width)
{
    return frameAround(rect, radius, colour, width, Qt::transparent);
}

std::optional<QRectF> rectOf(const Brush &brush, const PlanLayout &layout, const Hit &hit)
{
    if (hit.cell >= layout.cells.size())
        return std::nullopt;
    const CellPlan &cell = layout.cells[hit.cell];
    switch (hit.kind) {
    case Hit::Kind::Cell: return brush.view.card(cell);
    case Hit::Kind::Buffer: return brush.view.buffer(cell);
    case Hit::Kind::Socket:
        if (hit.socket < cell.sockets.size())
            return brush.view.socket(cell, hit.socket);
        break;
    case Hit::Kind::Nothing: break;
    }
    return std::nullopt;
}

double radiusOf(const Brush &brush, const QRectF &rect, Hit::Kind kind)
{
    if (brush.view.detail() == Detail::Overview)
        return 2;
    return kind == Hit::Kind::Cell ? std::min(cellRadius, rect.width() / 4) : socketRadius;
}

void addSelection(Sprites &sprites, const Brush &brush, const PlanLayout &layout, const PlanMarks &marks)
{
    if (marks.hovered) {
        if (const auto rect = rectOf(brush, layout, *marks.hovered)) {
            const QColor colour = mixed(brush.colours.accent, brush.colours.card, 0.55);
            sprites.push_back(frameAround(*rect, radiusOf(brush, *rect, marks.hovered->kind), colour, 1.4));
        }
    }
    for (const Hit &hit : marks.selected) {
        const auto rect = rectOf(brush, layout, hit);
        if (!rect)
            continue;
        const double radius = radiusOf(brush, *rect, hit.kind);
        if (marks.focused)
            sprites.push_back(frameAround(rect->adjusted(-3, -3, 3, 3), radius + 3,
                                          mixed(brush.colours.accent, brush.colours.canvas, 0.3), 2));
        sprites.push_back(frameAround(*rect, radius, brush.colours.accent, 2.4));
    }
}

void addTakers(Sprites &sprites, const Brush &brush, const PlanLayout &layout, const DragView &drag)
{
    const PlanPalette &colours = brush.colours;
    const auto [first, behind] = brush.view.visibleCells(layout, 0);
    for (const auto &[cell, socket] : drag.takers) {
        if (cell < first || cell >= behind)
            continue;
        const QRectF rect = brush.view.socket(layout.cells[cell], socket);
        if (brush.view.detail() == Detail::Overview)
            sprites.push_back(Brush::fill(rect, colours.good));
        else
            sprites.push_back(Brush::shape(rect, socketRadius, colours.goodFill, {.colour = colours.good, .width = 1.4}));
    }
}

void addNewCycle(Sprites &sprites, const Brush &brush, const QRectF &card, Duration cycle, Load load)
{
    const PlanPalette &colours = brush.colours;
    const Sprite figure = brush.text.centred(text::secondsText(cycle), {card.center().x(), brush.view.cycleRow()},
        {.pixelSize = brush.fontSize(12), .bold = true, .ink = figureColour(colours, load).rgba()});
    sprites.push_back(Brush::shape(figure.rect.adjusted(-7, -2, 7, 2), 9, colours.card,
                                   {.colour = barColour(colours, load), .width = 1.4}));
    sprites.push_back(figure);
}

void addTarget(Sprites &sprites, const Brush &brush, const PlanLayout &layout, const DragView &drag)
{
    const PlanPalette &colours = brush.colours;
    if (!drag.target) {
        // Over a place that refuses: say so there, the reason stands in the hint.
        if (const auto rect = rectOf(brush, layout, drag.over)) {
            sprites.push_back(frameAround(*rect, radiusOf(brush, *rect, drag.over.kind), colours.refused, 2,
                                          drag.over.kind == Hit::Kind::Socket ? colours.refusedFill : QColor(Qt::transparent)));
        }
        return;
    }
    const CellPlan &cell = layout.cells[drag.target->first];
    const QRectF card = brush.view.card(cell);
    sprites.push_back(frameAround(card, std::min(cellRadius, card.width() / 4), colours.good, 2));
    const QRectF socket = brush.view.socket(cell, drag.target->second);
    sprites.push_back(frameAround(socket, socketRadius, colours.good, 2.4, colours.goodFill));
    if (drag.newCycle)
        addNewCycle(sprites, brush, card, *drag.newCycle, drag.newLoad);
}

void addWork(Sprites &sprites, const Brush &brush, const PlanLayout &layout, const WorkDragView &drag)
{
    const auto rect = rectOf(brush, layout, drag.over);
    if (!rect || drag.over.kind == Hit::Kind::Buffer)
        return;
    const QColor colour = drag.refused ? brush.colours.refused : brush.colours.good;
    sprites.push_back(frameAround(*rect, radiusOf(brush, *rect, drag.over.kind), colour, 2.4));
    if (drag.newCycle)
        addNewCycle(sprites, brush, brush.view.card(layout.cells[drag.over.cell]), *drag.newCycle, drag.newLoad);
}

/// Lifted cells fade; the gap that takes them is a bar with a round end above and below the line.
void addGap(Sprites &sprites, const Brush &brush, const PlanLayout &layout, const CellDragView &drag)
{
    const PlanPalette &colours = brush.colours;
    QColor veil = colours.canvas;
    veil.setAlphaF(0.6F);
    for (const std::size_t cell : drag.lifted)
        sprites.push_back(Brush::fill(brush.view.card(layout.cells[cell]), veil));
    if (!drag.gap || layout.cells.empty())
        return;
    constexpr double width = 4;
    constexpr double knob = 12;
    const QColor colour = drag.refused ? colours.refused : colours.good;
    const double middle = brush.view.x(gapPlace(layout, *drag.gap));
    const QRectF card = brush.view.card(layout.cells.front()); // all are as high
    const double top = card.top() - 10;
    const double bottom = card.bottom() + 10;
    sprites.push_back(Brush::fill({middle - width / 2, top, width, bottom - top}, colour));
    for (const double y : {top, bottom})
        sprites.push_back(Brush::shape({middle - knob / 2, y - knob / 2, knob, knob}, knob / 2, colour));
}

} // namespace

Sprites overlaySprites(const Brush &brush, const PlanLayout &layout, const PlanMarks &marks)
{
    Sprites sprites;
    addSelection(sprites, brush, layout, marks);
    if (marks.drag) {
        addTakers(sprites, brush, layout, *marks.drag);
        addTarget(sprites, brush, layout, *marks.drag);
    }
    if (marks.cells)
        addGap(sprites, brush, layout, *marks.cells);
    if (marks.work)
        addWork(sprites, brush, layout, *marks.work);
    if (marks.band && !marks.band->isEmpty()) {
        QColor fill = brush.colours.accent;
        fill.setAlphaF(0.10F);
        sprites.push_back(Brush::fill(*marks.band, fill));
        const QRectF &band = *marks.band;
        for (const QRectF &edge : {QRectF(band.left(), band.top(), band.width(), 1),
                                   QRectF(band.left(), band.bottom() - 1, band.width(), 1),
                                   QRectF(band.left(), band.top(), 1, band.height()),
                                   QRectF(band.right() - 1, band.top(), 1, band.height())})
            sprites.push_back(Brush::fill(edge, brush.colours.accent));
    }
    return sprites;
}

Sprites carriedSprites(const Brush &brush, const PlanLayout &layout, const DragView &drag)
{
    const bool small = brush.view.detail() <= Detail::Compact || layout.cells.empty();
    const double wide = small ? 84 : std::clamp(layout.typicalWidth * brush.view.scaleX() * 0.82, 60.0, 240.0);
    const QSizeF size(std::round(wide), std::round(24 * std::min(1.6, brush.view.scaleY())));
    // Below and right of the pointer: what is under it stays in sight.
    const QRectF rect({std::round(drag.pointer.x() - size.width() / 2), std::round(drag.pointer.y() + 6)}, size);
    Sprites sprites{Brush::shadow(rect, 6, brush.colours.cardShadow)};
    const QColor family = brush.colours.family(drag.head.family);
    sprites.push_back(Brush::shape(rect, 6, family, {.colour = mixed(brush.colours.ink, family, 0.3), .width = 1.6}));
    const int font = std::min(14, brush.fontSize(12));
    sprites.push_back(brush.text.centred(brush.local(drag.head.process), rect.center(),
                                         {.pixelSize = font, .ink = brush.colours.inkOnFill.rgba(), .widest = size.width() - 10}));
    return sprites;
}

Sprites carriedSprites(const Brush &brush, const CellDragView &drag)
{
    const TextRuler::Style style{.pixelSize = 13, .bold = true, .ink = brush.colours.ink.rgba(), .widest = 220};
    const Sprite label = brush.text.centred(drag.label, drag.pointer - QPointF(0, 24), style);
    const QRectF card = label.rect.adjusted(-12, -8, 12, 8);
    return {Brush::shadow(card, 8, brush.colours.cardShadow),
            Brush::shape(card, 8, brush.colours.card, {.colour = brush.colours.accent, .width = 1.6}), label};
}

} // namespace lw::canvas
