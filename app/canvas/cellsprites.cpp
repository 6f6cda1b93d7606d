// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/canvas/cellsprites.h"

#include "app/text/enumtext.h"
#include "app/text/numbers.h"

#include <algorithm>

namespace lw::canvas {

namespace {

constexpr double cardRadius = 9;
constexpr double socketRadius = 5;

TextRuler::Style textStyle(int size, bool bold, const QColor &ink, double widest = 0)
{
    return {.pixelSize = size, .bold = bold, .ink = ink.rgba(), .widest = widest};
}

void addCard(Sprites &sprites, const Brush &brush, const CellPlan &cell)
{
    const QRectF card = brush.view.card(cell);
    const PlanPalette &colours = brush.colours;
    if (brush.view.detail() == Detail::Overview) {
        sprites.push_back(Brush::fill(card, mixed(colours.cardBorder, colours.card, 0.45)));
        return;
    }
    const double radius = std::min(cardRadius, card.width() / 5);
    sprites.push_back(Brush::shape(card, radius, colours.card, {.colour = colours.cardBorder, .width = 1.2}));
    for (std::uint32_t copy = 1; copy < cell.copies; ++copy) {
        const double x = brush.view.snapped(card.left() + card.width() * copy / cell.copies);
        sprites.push_back(Brush::fill({x, card.top() + 1, 1, 9}, colours.cardBorder));
        sprites.push_back(Brush::fill({x, card.bottom() - 10, 1, 9}, colours.cardBorder));
    }
}

void addNames(Sprites &sprites, const Brush &brush, const CellPlan &cell)
{
    const QRectF card = brush.view.card(cell);
    const double widest = card.width() - 8;
    const QString id = QString::fromStdString(cell.id.value);
    const QString withCopies = cell.copies > 1 ? QStringLiteral("%1 ×%2").arg(id).arg(cell.copies) : id;
    const int size = brush.fontSize(12);
    const auto fits = [&](const QString &line) { return brush.text.size(line, size, true).width() <= widest + 4; };
    if (!fits(id))
        return;
    const QPointF middle(card.center().x(), brush.view.nameRow(0));
    sprites.push_back(brush.text.centred(fits(withCopies) ? withCopies : id, middle,
                                         textStyle(size, true, brush.colours.ink)));
    constexpr double narrow = 30; // an ellipsis alone tells nothing
    if (brush.view.detail() >= Detail::Normal && card.width() >= narrow) {
        sprites.push_back(brush.text.centred(brush.local(cell.name), {middle.x(), brush.view.nameRow(1)},
                                             textStyle(brush.fontSize(11), false, brush.colours.inkMuted, widest)));
    }
}

/// The people of a cell: where its heads would be when it has no sockets, beside the load bar otherwise.
void addOperators(Sprites &sprites, const Brush &brush, const CellPlan &cell)
{
    if (cell.operators == 0)
        return;
    const QRectF card = brush.view.card(cell);
    const QRectF bar = brush.view.bar(cell);
    const double side = std::round((cell.sockets.empty() ? 20 : 13) * std::min(1.3, brush.view.scaleY()));
    QPointF at(card.center().x(), brush.view.conveyor() - 1.6 * side);
    if (!cell.sockets.empty()) {
        at = {0.5 * (card.left() + bar.left()), bar.bottom() - side / 2};
        if (bar.left() - card.left() < side + 6)
            return;
    }
    const QString count = QStringLiteral("×%1").arg(cell.operators);
    const TextRuler::Style style = textStyle(brush.fontSize(11), false, brush.colours.inkSoft);
    const double countWidth = brush.text.size(count, style.pixelSize, false).width();
    if (cell.sockets.empty() && cell.operators > 1 && card.width() > side + countWidth + 6) {
        at.rx() -= countWidth / 2;
        sprites.push_back(brush.text.leftAt(count, {at.x() + side / 2 + 1, at.y()}, style));
    } else if (cell.operators > 1) {
        sprites.push_back(brush.text.centred(count, at - QPointF(0, side), style));
    }
    if (card.width() > side)
        sprites.push_back(brush.icon(QStringLiteral("person"), at, side, brush.colours.inkSoft));
}

/// Problems, at the right corner.
void addMarks(Sprites &sprites, const Brush &brush, const CellPlan &cell)
{
    if (brush.view.detail() < Detail::Normal)
        return;
    const QRectF card = brush.view.card(cell);
    const double size = std::min(14.0, 0.18 * card.width());
    const QPointF corner(card.right() - size, brush.view.nameRow(0));
    if (cell.worst == model::Severity::Error)
        sprites.push_back(brush.icon(QStringLiteral("error"), corner, size, brush.colours.over));
    else if (cell.worst == model::Severity::Warning)
        sprites.push_back(brush.icon(QStringLiteral("warning"), corner, size, brush.colours.near));
}

void addEmptySocket(Sprites &sprites, const Brush &brush, const SocketPlan &socket, const QRectF &rect)
{
    const PlanPalette &colours = brush.colours;
    if (brush.view.detail() == Detail::Overview) {
        sprites.push_back(Brush::fill(rect, colours.card));
        return;
    }
    const Brush::Outline outline{.colour = colours.cardBorder, .width = 1.2, .dashed = true};
    sprites.push_back(Brush::shape(rect, socketRadius, Qt::transparent, outline));
    if (brush.view.detail() == Detail::Close && brush.view.rows() == Rows::Plan) {
        const QString label = QStringLiteral("%1 · %2").arg(socket.number).arg(
            QString::fromStdString(socket.interface.value));
        sprites.push_back(brush.text.centred(label, rect.center(),
                                             textStyle(brush.fontSize(10), false, colours.inkMuted, rect.width() - 8)));
    }
}

/// Sockets that exclude each other hang on one bracket.
void addZones(Sprites &sprites, const Brush &brush, const CellPlan &cell)
{
    if (brush.view.detail() < Detail::Normal)
        return;
    for (std::size_t first = 0; first < cell.sockets.size();) {
        std::size_t last = first;
        while (last + 1 < cell.sockets.size() && cell.sockets[last + 1].zone == cell.sockets[first].zone)
            ++last;
        if (last > first) {
            const QRectF top = brush.view.socket(cell, first);
            const QRectF bottom = brush.view.socket(cell, last);
            const double x = brush.view.snapped(top.left() - std::min(5.0, 0.5 * (top.left() - brush.view.card(cell).left())));
            sprites.push_back(Brush::fill({x, top.top() + 4, 2, bottom.bottom() - top.top() - 8}, brush.colours.hint));
        }
        first = last + 1;
    }
}

void addSockets(Sprites &sprites, const Brush &brush, const CellPlan &cell)
{
    for (std::size_t i = 0; i < cell.sockets.size(); ++i) {
        const QRectF rect = brush.view.socket(cell, i);
        if (const std::optional<HeadPlan> &head = cell.sockets[i].head)
            addHead(sprites, brush, *head, rect);
        else
            addEmptySocket(sprites, brush, cell.sockets[i], rect);
    }
}

void addLoad(Sprites &sprites, const Brush &brush, const CellPlan &cell)
{
    const PlanPalette &colours = brush.colours;
    const QRectF track = brush.view.bar(cell);
    const double share = std::clamp(cell.occupation, 0.0, 1.0);
    const double height = brush.view.snapped(share * track.height());
    const QRectF filled(track.left(), track.bottom() - height, track.width(), height);
    if (brush.view.detail() == Detail::Overview) {
        const QRectF card = brush.view.card(cell);
        sprites.push_back(Brush::fill({card.left(), filled.top(), card.width(), height}, barColour(colours, cell.load)));
        return;
    }
    sprites.push_back(Brush::shape(track, 3, colours.track));
    if (height >= 1)
        sprites.push_back(Brush::shape(filled, 3, barColour(colours, cell.load)));
}

/// The cycle under the card. What is over takt, near it or the bottleneck also carries a sign: colour is not enough.
void addCycle(Sprites &sprites, const Brush &brush, const CellPlan &cell)
{
    const QRectF card = brush.view.card(cell);
    const bool loud = cell.bottleneck || cell.load == Load::Over || cell.load == Load::Near;
    const QColor ink = figureColour(brush.colours, cell.load);
    const int size = brush.fontSize(11.5);
    QString figure = text::secondsText(cell.cycle);
    if (brush.text.size(figure, size, loud).width() > brush.view.scaleX() * (cell.width + cell.bufferLength))
        figure.chop(2); // without the unit
    if (brush.text.size(figure, size, loud).width() > brush.view.scaleX() * cell.width + 2)
        return;
    const Sprite text = brush.text.centred(figure, {card.center().x(), brush.view.cycleRow()}, textStyle(size, loud, ink));
    sprites.push_back(text);
    const QString sign = cell.load == Load::Over ? QStringLiteral("warning")
                         : cell.bottleneck      ? QStringLiteral("bottleneck")
                                                : QString();
    if (!sign.isEmpty() && brush.view.detail() >= Detail::Normal) {
        const double side = 14 * std::min(1.4, brush.view.scaleY());
        sprites.push_back(brush.icon(sign, {card.center().x(), text.rect.bottom() + side / 2 + 2}, side, ink));
    }
}

void addPlaces(Sprites &sprites, const Brush &brush, const CellPlan &cell)
{
    for (std::uint32_t place = 0; place < cell.bufferPlaces; ++place) {
        const QRectF rect = brush.view.place(cell, place);
        if (!rect.isEmpty())
            sprites.push_back(Brush::shape(rect, 3, brush.colours.track));
    }
}

void addBuffer(Sprites &sprites, const Brush &brush, const CellPlan &cell)
{
    const QRectF rect = brush.view.buffer(cell);
    if (rect.isEmpty())
        return;
    const PlanPalette &colours = brush.colours;
    if (brush.view.detail() == Detail::Overview) {
        sprites.push_back(Brush::fill(rect, colours.cardBorder));
        return;
    }
    sprites.push_back(Brush::shape(rect, 4, colours.card, {.colour = colours.cardBorder, .width = 1.4}));
    if (brush.view.rows() == Rows::Player)
        return addPlaces(sprites, brush, cell);
    const QString places = QString::number(cell.bufferPlaces);
    const int size = brush.fontSize(11);
    if (brush.text.size(places, size, false).width() <= rect.width() + 2)
        sprites.push_back(brush.text.centred(places, rect.center(), textStyle(size, false, colours.inkSoft)));
}

void addOverviewLabel(Sprites &sprites, const Brush &brush, const CellPlan &cell)
{
    const QRectF card = brush.view.card(cell);
    const QColor ink = cell.bottleneck ? figureColour(brush.colours, cell.load) : brush.colours.inkMuted;
    const int size = brush.fontSize(11);
    sprites.push_back(Brush::fill({brush.view.snapped(card.center().x()), card.bottom() + 2, 1, 5}, ink));
    sprites.push_back(brush.text.centred(QString::fromStdString(cell.id.value),
                                         {card.center().x(), card.bottom() + 8 + size / 2.0},
                                         textStyle(size, cell.bottleneck, ink)));
}

QString iconOf(const HeadPlan &head) { return QStringLiteral("family-") + text::familyKey(head.family); }

/// Icon, process and serial, and how much it has to do.
void addHeadInFull(Sprites &sprites, const Brush &brush, const HeadPlan &head, const QRectF &rect, const QColor &ink)
{
    const double side = 0.6 * rect.height();
    const double textLeft = rect.left() + side + 18;
    const double line = 0.21 * rect.height();
    sprites.push_back(brush.icon(iconOf(head), {rect.left() + 10 + side / 2, rect.center().y()}, side, ink));
    const Sprite count = brush.text.rightAt(QStringLiteral("×%1").arg(head.operations),
                                            {rect.right() - 10, rect.center().y()}, textStyle(12, false, ink));
    sprites.push_back(count);
    const double widest = count.rect.left() - textLeft - 6;
    const int size = std::min(brush.fontSize(11.5), 15);
    sprites.push_back(brush.text.leftAt(brush.local(head.process), {textLeft, rect.center().y() - line},
                                        textStyle(size, true, ink, widest)));
    sprites.push_back(brush.text.leftAt(QString::fromStdString(head.id.value), {textLeft, rect.center().y() + line},
                                        textStyle(11, false, ink, widest)));
}

/// The process in words where they fit, else the family, else its icon.
void addHeadInShort(Sprites &sprites, const Brush &brush, const HeadPlan &head, const QRectF &rect, const QColor &ink)
{
    const int size = brush.fontSize(11.5);
    const bool roomy = brush.view.rows() == Rows::Plan || brush.view.detail() == Detail::Close;
    if (roomy && brush.view.detail() >= Detail::Normal) {
        for (const QString &label : {brush.local(head.process), text::familyName(head.family)}) {
            if (brush.text.size(label, size, false).width() > rect.width() - 6)
                continue;
            sprites.push_back(brush.text.centred(label, rect.center(), textStyle(size, false, ink)));
            return;
        }
    }
    if (rect.width() >= 12) {
        const double side = std::min(0.72 * rect.height(), rect.width() - 2);
        sprites.push_back(brush.icon(iconOf(head), rect.center(), side, ink));
    }
}

} // namespace

QColor barColour(const PlanPalette &colours, Load load)
{
    switch (load) {
    case Load::Over: return colours.over;
    case Load::Near: return colours.near;
    case Load::Fine:
    case Load::Unknown: break;
    }
    return colours.load;
}

QColor figureColour(const PlanPalette &colours, Load load)
{
    switch (load) {
    case Load::Over: return colours.overInk;
    case Load::Near: return colours.nearInk;
    case Load::Fine:
    case Load::Unknown: break;
    }
    return colours.inkSoft;
}

void addHead(Sprites &sprites, const Brush &brush, const HeadPlan &head, const QRectF &rect)
{
    const PlanPalette &colours = brush.colours;
    const QColor family = colours.family(head.family);
    if (brush.view.detail() == Detail::Overview) {
        sprites.push_back(Brush::fill(rect, family));
        return;
    }
    // A head without work is an outline: it is there, but it does nothing for this product.
    const bool idle = head.operations == 0;
    const QColor fill = idle ? mixed(family, colours.card, 0.14) : family;
    const QColor ink = idle ? mixed(family, colours.ink, 0.8) : colours.inkOnFill;
    Brush::Outline outline{.colour = idle ? family : mixed(colours.ink, family, 0.12), .width = 1};
    if (head.misfit)
        outline = {.colour = colours.over, .width = 2};
    sprites.push_back(Brush::shape(rect, socketRadius, fill, outline));
    if (brush.view.detail() == Detail::Close && brush.view.rows() == Rows::Plan)
        addHeadInFull(sprites, brush, head, rect, ink);
    else
        addHeadInShort(sprites, brush, head, rect, ink);
}

namespace {

/// What stands still while the line is played: the card is that of its state.
Sprites playerCellSprites(const Brush &brush, const CellPlan &cell, bool labelled)
{
    Sprites sprites;
    addBuffer(sprites, brush, cell);
    if (brush.view.detail() == Detail::Overview) {
        if (labelled)
            addOverviewLabel(sprites, brush, cell);
        return sprites;
    }
    addSockets(sprites, brush, cell);
    sprites.push_back(Brush::shape(brush.view.tray(cell), 4, brush.colours.tray));
    addNames(sprites, brush, cell);
    return sprites;
}

} // namespace

Sprites cellSprites(const Brush &brush, const CellPlan &cell, bool labelled)
{
    if (brush.view.rows() == Rows::Player)
        return playerCellSprites(brush, cell, labelled);
    Sprites sprites;
    addCard(sprites, brush, cell);
    addSockets(sprites, brush, cell);
    addLoad(sprites, brush, cell);
    addBuffer(sprites, brush, cell);
    if (brush.view.detail() == Detail::Overview) {
        if (labelled)
            addOverviewLabel(sprites, brush, cell);
        return sprites;
    }
    sprites.push_back(Brush::shape(brush.view.tray(cell), 4, brush.colours.tray));
    addZones(sprites, brush, cell);
    addNames(sprites, brush, cell);
    addOperators(sprites, brush, cell);
    addMarks(sprites, brush, cell);
    addCycle(sprites, brush, cell);
    return sprites;
}

} // namespace lw::canvas
