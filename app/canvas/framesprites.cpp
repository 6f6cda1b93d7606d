// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/canvas/framesprites.h"

#include <algorithm>
#include <cmath>

namespace lw::canvas {

namespace {

constexpr double railHeight = 6;
constexpr double overhang = 8; ///< of the conveyor beyond the line's ends

void addRail(Sprites &sprites, const Brush &brush, double length, double y)
{
    const double top = brush.view.snapped(y - railHeight / 2);
    const double right = brush.view.x(length);
    // A line can be a hundred thousand pixels long: a rectangle with two round ends, not one picture.
    sprites.push_back(Brush::fill({3, top, std::max(0.0, right - 6), railHeight}, brush.colours.rail));
    for (const double x : {0.0, right - railHeight})
        sprites.push_back(Brush::shape({x, top, railHeight, railHeight}, railHeight / 2, brush.colours.rail));
}

void addCarriers(Sprites &sprites, const Brush &brush, double length, double y, std::uint32_t count, QChar letter)
{
    const double width = std::round(36 + 10 * brush.view.scaleY());
    const double height = std::round(28 * std::min(1.3, brush.view.scaleY()));
    const int size = std::min(14, brush.fontSize(11.5));
    for (std::uint32_t i = 0; i < count; ++i) {
        const double middle = length * (i + 0.5) / count * brush.view.scaleX();
        const QRectF rect(brush.view.snapped(middle - width / 2), brush.view.snapped(y - height / 2), width, height);
        sprites.push_back(Brush::shape(rect, 5, brush.colours.card, {.colour = brush.colours.accent, .width = 1.6}));
        sprites.push_back(brush.text.centred(letter + QString::number(i + 1), rect.center(),
                                             {.pixelSize = size, .ink = brush.colours.accentInk.rgba()}));
    }
}

void addConveyor(Sprites &sprites, const Brush &brush, const PlanLayout &layout, double margin)
{
    const double height = std::round(15 * brush.view.scaleY());
    const double top = brush.view.snapped(brush.view.conveyor() - height / 2);
    const double right = brush.view.x(layout.length);
    sprites.push_back(Brush::fill({-overhang, top, right + 2 * overhang, height}, brush.colours.conveyor));
    if (brush.view.detail() == Detail::Overview)
        return;
    const double side = std::min(10.0, height - 4);
    const auto addChevron = [&](double middle) {
        Sprite sprite;
        sprite.rect = {brush.view.snapped(middle - side / 3), brush.view.snapped(brush.view.conveyor() - side / 2),
                       brush.view.snapped(0.7 * side), side};
        sprite.picture.kind = Picture::Kind::Chevron;
        sprite.picture.size = sprite.rect.size();
        sprite.picture.stroke = mixed(brush.colours.inkMuted, brush.colours.conveyor, 0.5).rgba();
        sprite.picture.strokeWidth = 1.3F;
        sprites.push_back(sprite);
    };
    const auto [first, behind] = brush.view.visibleCells(layout, margin);
    for (std::size_t i = first; i < behind; ++i) {
        if (layout.cells[i].bufferPlaces == 0 && i + 1 < layout.cells.size())
            addChevron(brush.view.x(layout.cells[i].end()));
    }
    addChevron(right + overhang + 4);
}

void addRuler(Sprites &sprites, const Brush &brush, double length, double margin)
{
    const double y = brush.view.ruler();
    const QColor line = brush.colours.rail;
    sprites.push_back(Brush::fill({0, y, brush.view.x(length), 1}, line));
    const double step = rulerStep(brush.view.scaleX(), 64);
    const int decimals = step < 1 ? 1 : 0;
    const double left = (-brush.view.offset().x() - margin) / brush.view.scaleX();
    const double right = (brush.view.viewport().width() - brush.view.offset().x() + margin) / brush.view.scaleX();
    const double last = std::min(length, right);
    for (double mark = std::max(0.0, std::floor(left / step) * step); mark <= last + 1e-9; mark += step) {
        const double x = brush.view.x(mark);
        sprites.push_back(Brush::fill({x, y - 3, 1, 8}, line));
        sprites.push_back(brush.text.centred(QString::number(mark, 'f', decimals) + QStringLiteral(" m"),
                                             {x, y + 5 + brush.fontSize(14) / 2.0 + 2},
                                             {.pixelSize = std::min(13, brush.fontSize(11)),
                                              .ink = brush.colours.inkMuted.rgba()}));
    }
}

} // namespace

double rulerStep(double pixelsPerMetre, double apart)
{
    if (pixelsPerMetre <= 0)
        return 1;
    const double least = apart / pixelsPerMetre;
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least)
            return factor * power;
    }
    return 10 * power;
}

Sprites frameSprites(const Brush &brush, const PlanLayout &layout, double margin)
{
    Sprites sprites;
    addConveyor(sprites, brush, layout, margin);
    if (brush.view.rows() == Rows::Player)
        return sprites;
    addRail(sprites, brush, layout.length, brush.view.ceilingRail());
    addCarriers(sprites, brush, layout.length, brush.view.ceilingRail(), layout.ceilingCarriers, u'T');
    addRail(sprites, brush, layout.length, brush.view.floorRail());
    addCarriers(sprites, brush, layout.length, brush.view.floorRail(), layout.floorCarriers, u'F');
    addRuler(sprites, brush, layout.length, margin);
    return sprites;
}

Sprites railNames(const Brush &brush, const QString &ceiling, const QString &floor)
{
    if (brush.view.rows() == Rows::Player)
        return {};
    const QPointF offset = brush.view.offset();
    const double x = std::max(offset.x(), 12.0);
    const TextRuler::Style style{.pixelSize = 13, .ink = brush.colours.inkSoft.rgba()};
    return {brush.text.leftAt(ceiling, {x, offset.y() + brush.view.ceilingLabel()}, style),
            brush.text.leftAt(floor, {x, offset.y() + brush.view.floorLabel()}, style)};
}

} // namespace lw::canvas
