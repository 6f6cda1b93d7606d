// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/canvas/plandifference.h"

#include <algorithm>
#include <map>

namespace lw::canvas {

namespace {

using changeover::SocketChange;

std::optional<PlanChange> markOf(SocketChange change)
{
    switch (change) {
    case SocketChange::Keep: return std::nullopt;
    case SocketChange::NewProgram: return PlanChange::NewProgram;
    case SocketChange::Replace: return PlanChange::Exchange;
    case SocketChange::Add: return PlanChange::Add;
    case SocketChange::Remove: return PlanChange::Remove;
    case SocketChange::Move: return PlanChange::Move;
    }
    return std::nullopt;
}

/// A round badge with its icon.
void addBadge(Sprites &sprites, const Brush &brush, PlanChange change, QPointF middle, double side)
{
    const QColor colour = colourOf(change, brush.colours);
    const QRectF rect(brush.view.snapped(middle.x() - side / 2), brush.view.snapped(middle.y() - side / 2), side, side);
    sprites.push_back(Brush::shape(rect, side / 2, brush.colours.card, {.colour = colour, .width = 1.6}));
    sprites.push_back(brush.icon(QString::fromLatin1(iconOf(change)), rect.center(), side - 6, colour));
}

void addCell(Sprites &sprites, const Brush &brush, const CellPlan &cell, const PlanDifference::Cell &marks)
{
    constexpr double badge = 18;
    const QRectF card = brush.view.card(cell);
    if (marks.idle) {
        QColor veil = brush.colours.canvas;
        veil.setAlphaF(0.5F);
        sprites.push_back(Brush::fill(card, veil));
    }
    if (brush.view.detail() < Detail::Normal) {
        const double side = std::min(badge, card.width());
        if (!marks.foremost)
            return;
        if (side >= 12)
            addBadge(sprites, brush, *marks.foremost, {card.center().x(), card.top() - 2}, side);
        else
            sprites.push_back(Brush::fill({card.left(), card.top() - 7, card.width(), 5}, colourOf(*marks.foremost, brush.colours)));
        return;
    }
    for (std::size_t i = 0; i < marks.sockets.size() && i < cell.sockets.size(); ++i) {
        if (!marks.sockets[i])
            continue;
        const QRectF socket = brush.view.socket(cell, i);
        sprites.push_back(Brush::shape(socket.adjusted(-1, -1, 1, 1), 6, Qt::transparent,
                                       {.colour = colourOf(*marks.sockets[i], brush.colours), .width = 2}));
        addBadge(sprites, brush, *marks.sockets[i], {socket.right(), socket.top() + 2}, badge);
    }
    if (marks.idle)
        addBadge(sprites, brush, PlanChange::Idle, {card.right() - 4, card.top() + 4}, badge);
}

} // namespace

PlanDifference differenceOn(const PlanLayout &layout, const model::Project &project, const model::ProductId &shown,
                            const model::ProductId &other)
{
    const changeover::SetupDifference setups = changeover::differenceOf(project, shown, other);
    PlanDifference difference;
    std::map<model::CellId, std::size_t> position;
    for (const CellPlan &cell : layout.cells) {
        position.emplace(cell.id, difference.cells.size());
        difference.cells.push_back({std::vector<std::optional<PlanChange>>(cell.sockets.size()), false, {}});
    }
    const auto mark = [&](PlanDifference::Cell &cell, PlanChange change) {
        ++difference.counts[static_cast<std::size_t>(change)];
        if (!cell.foremost || change < *cell.foremost)
            cell.foremost = change;
    };
    for (const changeover::SocketDifference &one : setups.sockets) {
        const auto at = position.find(one.socket.cell);
        const std::optional<PlanChange> change = markOf(one.change);
        if (at == position.end() || !change || one.socket.number == 0)
            continue;
        PlanDifference::Cell &cell = difference.cells[at->second];
        if (one.socket.number > cell.sockets.size())
            continue;
        cell.sockets[one.socket.number - 1] = change;
        mark(cell, *change);
    }
    for (const changeover::CellDifference &one : setups.cells) {
        const auto at = position.find(one.cell);
        if (at == position.end() || one.idleBefore || !one.idleAfter)
            continue;
        difference.cells[at->second].idle = true;
        mark(difference.cells[at->second], PlanChange::Idle);
    }
    return difference;
}

const char *iconOf(PlanChange change)
{
    switch (change) {
    case PlanChange::Exchange: return "refresh";
    case PlanChange::Move: return "arrow-right";
    case PlanChange::Add: return "plus";
    case PlanChange::Remove: return "minus";
    case PlanChange::NewProgram: return "recipe";
    case PlanChange::Idle: return "pause";
    }
    return "";
}

QColor colourOf(PlanChange change, const PlanPalette &colours)
{
    switch (change) {
    case PlanChange::Exchange: return colours.accent;
    case PlanChange::Move: return colours.near;
    case PlanChange::Add: return colours.good;
    case PlanChange::Remove: return colours.over;
    case PlanChange::NewProgram: return colours.inkSoft;
    case PlanChange::Idle: return colours.inkMuted;
    }
    return {};
}

Sprites differenceSprites(const Brush &brush, const PlanLayout &layout, const PlanDifference &difference)
{
    Sprites sprites;
    const auto [first, behind] = brush.view.visibleCells(layout, 0);
    for (std::size_t i = first; i < std::min(behind, difference.cells.size()); ++i)
        addCell(sprites, brush, layout.cells[i], difference.cells[i]);
    return sprites;
}

} // namespace lw::canvas
