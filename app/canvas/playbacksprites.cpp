// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/canvas/playbacksprites.h"

#include "app/look/statelooks.h"
#include "app/text/enumtext.h"

#include <algorithm>

namespace lw::canvas {

namespace {

constexpr double tint = 0.2;         ///< of the state in its card
constexpr double flagHeight = 7;     ///< px: what a cell that is down stands out by in the overview
constexpr double numberFrom = 24;    ///< px of a part
constexpr double dotLane = 12;       ///< px of the design, of the lane that dots run on

Sprite statePicture(const PlanPalette &colours, Picture::Kind kind, const QRectF &rect, simulate::State state)
{
    Sprite sprite;
    sprite.rect = rect;
    sprite.picture.kind = kind;
    sprite.picture.size = rect.size();
    sprite.picture.fill = look::stateColour(colours, state).rgba();
    sprite.picture.stroke = look::markColour(colours, state).rgba();
    sprite.picture.variant = static_cast<std::uint32_t>(state);
    return sprite;
}

/// Down is seen from afar: its column rises above the others.
void addColumn(Sprites &sprites, const Brush &brush, const QRectF &card, simulate::State state)
{
    const QColor &colour = look::stateColour(brush.colours, state);
    sprites.push_back(statePicture(brush.colours, Picture::Kind::Column, card, state));
    const bool stopped = state == simulate::State::Down || state == simulate::State::RepairWait;
    if (stopped)
        sprites.push_back(Brush::fill({card.left(), card.top() - flagHeight, std::max(2.0, card.width()), flagHeight}, colour));
    const double half = brush.view.snapped(0.5 * dotLane * brush.view.scaleY());
    sprites.push_back(Brush::fill({card.left(), brush.view.conveyor() - half, card.width(), 2 * half}, brush.colours.conveyor));
}

} // namespace

Sprites stateSprites(const Brush &brush, const CellPlan &cell, simulate::State state)
{
    const QRectF card = brush.view.card(cell);
    const QColor &colour = look::stateColour(brush.colours, state);
    Sprites sprites;
    if (brush.view.detail() == Detail::Overview) {
        addColumn(sprites, brush, card, state);
        return sprites;
    }
    const double radius = std::min(9.0, card.width() / 5);
    sprites.push_back(Brush::shape(card, radius, mixed(colour, brush.colours.card, tint), {.colour = colour, .width = 1.6}));
    sprites.push_back(statePicture(brush.colours, Picture::Kind::Badge, brush.view.badge(cell), state));
    const QString name = text::stateName(state);
    const TextRuler::Style style{.pixelSize = brush.fontSize(11), .ink = brush.colours.inkSoft.rgba()};
    if (brush.text.size(name, style.pixelSize, false).width() <= card.width() + 2)
        sprites.push_back(brush.text.centred(name, {card.center().x(), brush.view.stateRow()}, style));
    return sprites;
}

Picture phonePicture(const PlanPalette &colours, QSizeF size, std::uint32_t product)
{
    Picture picture;
    picture.kind = Picture::Kind::Phone;
    picture.size = size;
    picture.fill = colours.product(product).rgba();
    picture.stroke = colours.inkOnFill.rgba();
    picture.variant = product;
    return picture;
}

void addPart(Sprites &sprites, const Brush &brush, const QRectF &rect, const PartLook &part)
{
    if (brush.view.detail() == Detail::Overview) {
        sprites.push_back(Brush::fill(rect, brush.colours.product(part.product)));
        return;
    }
    sprites.push_back({rect, 0, phonePicture(brush.colours, rect.size(), part.product)});
    if (part.number == 0 || rect.width() < numberFrom)
        return;
    const QString number = QString::number(part.number);
    const TextRuler::Style style{.pixelSize = 11, .bold = true, .ink = brush.colours.inkOnFill.rgba()};
    if (brush.text.size(number, style.pixelSize, true).width() <= rect.width())
        sprites.push_back(brush.text.centred(number, rect.center(), style));
}

void addLevel(Sprites &sprites, const Brush &brush, const CellPlan &cell, std::uint32_t waiting)
{
    const QRectF frame = brush.view.buffer(cell);
    if (frame.isEmpty() || waiting == 0)
        return;
    const double share = std::min(1.0, static_cast<double>(waiting) / cell.bufferPlaces);
    const QRectF room = brush.view.detail() == Detail::Overview ? frame : frame.adjusted(2, 2, -2, -2);
    const double height = std::max(2.0, brush.view.snapped(share * room.height()));
    sprites.push_back(Brush::fill({room.left(), room.bottom() - height, room.width(), height}, brush.colours.accent));
    const QString count = QString::number(waiting);
    const TextRuler::Style style{.pixelSize = brush.fontSize(11), .bold = true, .ink = brush.colours.ink.rgba()};
    if (brush.text.size(count, style.pixelSize, true).width() <= std::max(frame.width() + 2, 14.0))
        sprites.push_back(brush.text.centred(count, {frame.center().x(), frame.top() - 0.7 * style.pixelSize}, style));
}

} // namespace lw::canvas
