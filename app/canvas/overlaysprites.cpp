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

void addCycles(Sprites &sprites, const Brush &brush, const PlanLayout &layout, const std::vector<NewCycle> &cycles)
{
    const PlanPalette &colours = brush.colours;
    const auto [first, behind] = brush.view.visibleCells(layout, 0);
    for (const NewCycle &next : cycles) {
        if (next.cell < first || next.cell >= behind)
            continue;
        const QRectF card = brush.view.card(layout.cells[next.cell]);
        const Sprite figure = brush.text.centred(text::secondsText(next.cycle), {card.center().x(), brush.view.cycleRow()},
            {.pixelSize = brush.fontSize(12), .bold = true, .ink = figureColour(colours, next.load).rgba()});
        sprites.push_back(Brush::shape(figure.rect.adjusted(-7, -2, 7, 2), 9, colours.card,
                                       {.colour = barColour(colours, next.load), .width = 1.4}));
        sprites.push_back(figure);
    }
}

void addTarget(Sprites &sprites, const Brush &brush, const PlanLayout &layout, const DragView &drag)
{
    const PlanPalette &colours = brush.colours;
    if (drag.targets.empty()) {
        // Over a place that refuses: say so there, the reason stands in the hint.
        if (const auto rect = rectOf(brush, layout, drag.over)) {
            sprites.push_back(frameAround(*rect, radiusOf(brush, *rect, drag.over.kind), colours.refused, 2,
                                          drag.over.kind == Hit::Kind::Socket ? colours.refusedFill : QColor(Qt::transparent)));
        }
        return;
    }
    for (const auto &[index, place] : drag.targets) {
        const CellPlan &cell = layout.cells[index];
        const QRectF card = brush.view.card(cell);
        sprites.push_back(frameAround(card, std::min(cellRadius, card.width() / 4), colours.good, 2));
        sprites.push_back(frameAround(brush.view.socket(cell, place), socketRadius, colours.good, 2.4, colours.goodFill));
    }
    addCycles(sprites, brush, layout, drag.cycles);
}

/// As the bars of the chart do it: who takes it is lit, the others step back.
void addWork(Sprites &sprites, const Brush &brush, const PlanLayout &layout, const WorkView &work)
{
    const PlanPalette &colours = brush.colours;
    QColor veil = colours.canvas;
    veil.setAlphaF(0.55F);
    const auto [first, behind] = brush.view.visibleCells(layout, 0);
    for (std::size_t cell = first; cell < behind; ++cell) {
        const QRectF card = brush.view.card(layout.cells[cell]);
        const double radius = radiusOf(brush, card, Hit::Kind::Cell);
        const bool takes = std::binary_search(work.takers.begin(), work.takers.end(), cell);
        if (work.target == cell)
            sprites.push_back(frameAround(card, radius, work.refused ? colours.refused : colours.good, 2.4));
        else if (takes)
            sprites.push_back(frameAround(card, radius, mixed(colours.good, colours.card, 0.7), 1.4));
        else if (work.home != cell)
            sprites.push_back(Brush::fill(card, veil));
    }
    addCycles(sprites, brush, layout, work.cycles);
}

/// Lifted cells fade; the gap that takes them is a bar with a round end above and below the line.
void addGap(Sprites &sprites, const Brush &brush, const PlanLayout &layout, const CellDragView &drag)
{
    const PlanPalette &colours = brush.colours;
    QColor veil = colours.canvas;
    veil.setAlphaF(0.6F);
    for (std::size_t i = 0; i < drag.lifted.size() && !drag.copying; ++i)
        sprites.push_back(Brush::fill(brush.view.card(layout.cells[drag.lifted[i]]), veil));
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

/// A grip on each side that gives when it is drawn, and what its end has snapped to; a plus where there is none yet.
void addBuffer(Sprites &sprites, const Brush &brush, const PlanLayout &layout, const BufferView &buffer)
{
    if (buffer.cell >= layout.cells.size())
        return;
    const PlanPalette &colours = brush.colours;
    const CellPlan &cell = layout.cells[buffer.cell];
    if (buffer.insert) {
        constexpr double knob = 20;
        const QPointF middle(brush.view.x(cell.end()), brush.view.conveyor());
        sprites.push_back(Brush::shape({middle.x() - knob / 2, middle.y() - knob / 2, knob, knob}, knob / 2, colours.card,
                                       {.colour = colours.accent, .width = 1.6}));
        sprites.push_back(Brush::fill({middle.x() - 5, middle.y() - 0.75, 10, 1.5}, colours.accentInk));
        sprites.push_back(Brush::fill({middle.x() - 0.75, middle.y() - 5, 1.5, 10}, colours.accentInk));
        return;
    }
    const QRectF rect = brush.view.buffer(cell);
    sprites.push_back(frameAround(rect, socketRadius, colours.accent, buffer.held ? 2.4 : 1.6));
    for (const QPointF grip : {QPointF(rect.center().x(), rect.top()), QPointF(rect.right(), rect.center().y())})
        sprites.push_back(Brush::shape({grip.x() - 4, grip.y() - 4, 8, 8}, 4, colours.card, {.colour = colours.accent, .width = 1.6}));
    if (!buffer.guide)
        return;
    const double x = brush.view.x(*buffer.guide);
    const double top = brush.view.card(cell).top() - 10;
    sprites.push_back(Brush::fill({x, top, 1, brush.view.ruler() - top}, colours.accent));
}

/// How many, and whether they are copies, at the corner of what is carried.
void addBadge(Sprites &sprites, const Brush &brush, const QString &badge, QPointF corner)
{
    if (badge.isEmpty())
        return;
    const Sprite label = brush.text.centred(badge, corner, {.pixelSize = 12, .bold = true, .ink = brush.colours.inkOnFill.rgba()});
    const double width = std::max(18.0, label.rect.width() + 10);
    sprites.push_back(Brush::shape({corner.x() - width / 2, corner.y() - 9, width, 18}, 9, brush.colours.accent,
                                   {.colour = brush.colours.card, .width = 1.6}));
    sprites.push_back(label);
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
    if (marks.buffer)
        addBuffer(sprites, brush, layout, *marks.buffer);
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
    const QString badge = (drag.copying ? QStringLiteral("+") : QString()) + (drag.count > 1 ? QString::number(drag.count) : QString());
    addBadge(sprites, brush, badge, rect.topRight());
    return sprites;
}

Sprites carriedSprites(const Brush &brush, const CellDragView &drag)
{
    const TextRuler::Style style{.pixelSize = 13, .bold = true, .ink = brush.colours.ink.rgba(), .widest = 220};
    const Sprite label = brush.text.centred(drag.label, drag.pointer - QPointF(0, 24), style);
    const QRectF card = label.rect.adjusted(-12, -8, 12, 8);
    Sprites sprites{Brush::shadow(card, 8, brush.colours.cardShadow),
                    Brush::shape(card, 8, brush.colours.card, {.colour = brush.colours.accent, .width = 1.6}), label};
    addBadge(sprites, brush, drag.copying ? QStringLiteral("+") : QString(), card.topRight());
    return sprites;
}

Sprites measureSprites(const Brush &brush, const MeasureTool &measure)
{
    const PlanPalette &colours = brush.colours;
    const double top = brush.view.snapped(brush.view.ceilingRail() + 12);
    const double bottom = brush.view.snapped(brush.view.ruler());
    const double y = brush.view.snapped(0.5 * (brush.view.cycleRow() + brush.view.floorRail()) + 2);
    const double from = brush.view.x(std::min(measure.begin(), measure.end()));
    const double to = brush.view.x(std::max(measure.begin(), measure.end()));
    Sprites sprites;
    for (const double x : {from, to})
        sprites.push_back(Brush::fill({x, top, 1, bottom - top}, colours.accent));
    const bool aiming = measure.state() == MeasureTool::State::Aiming;
    if (!aiming) {
        sprites.push_back(Brush::fill({from, y - 1, to - from, 2}, colours.accent));
        for (const double x : {from, to})
            sprites.push_back(Brush::shape({x - 4, y - 4, 8, 8}, 4, colours.accent));
    }
    const double figure = aiming ? measure.begin() : measure.distance();
    const Sprite label = brush.text.centred(text::number(figure, 2) + QStringLiteral(" m"), {0.5 * (from + to), aiming ? y - 18 : y},
                                            {.pixelSize = 13, .bold = true, .ink = colours.accentInk.rgba()});
    sprites.push_back(Brush::shape(label.rect.adjusted(-8, -3, 8, 3), 10, colours.card, {.colour = colours.accent, .width = 1.4}));
    sprites.push_back(label);
    return sprites;
}

} // namespace lw::canvas
