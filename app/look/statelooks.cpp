// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/look/statelooks.h"

#include "app/look/palette.h"

#include <QPainter>

namespace lw::look {

namespace {

using simulate::State;

void drawDots(QPainter &painter, const QRectF &box)
{
    const double radius = box.width() * 0.12;
    for (const double share : {0.15, 0.5, 0.85})
        painter.drawEllipse(QPointF(box.left() + share * box.width(), box.center().y()), radius, radius);
}

void drawPerson(QPainter &painter, const QRectF &box)
{
    const double width = box.width();
    painter.drawEllipse(QPointF(box.center().x(), box.top() + 0.22 * width), 0.2 * width, 0.2 * width);
    painter.drawChord(QRectF(box.left() + 0.1 * width, box.top() + 0.5 * width, 0.8 * width, width), 0, 180 * 16);
}

void drawArrows(QPainter &painter, const QRectF &box)
{
    const double middle = box.center().y();
    const double head = 0.3 * box.height();
    painter.drawPolygon(QPolygonF{QPointF(box.left(), middle), QPointF(box.left() + head, middle - head), QPointF(box.left() + head, middle + head)});
    painter.drawPolygon(QPolygonF{QPointF(box.right(), middle), QPointF(box.right() - head, middle - head), QPointF(box.right() - head, middle + head)});
}

} // namespace

const QColor &stateColour(const Palette &colours, State state)
{
    switch (state) {
    case State::Starved: return colours.starved;
    case State::Working: return colours.working;
    case State::Blocked: return colours.blocked;
    case State::Down: return colours.down;
    case State::RepairWait: return colours.repairWait;
    case State::OperatorWait: return colours.operatorWait;
    case State::OffShift: return colours.grid;
    case State::Changeover: break;
    }
    return colours.changeover;
}

const QColor &markColour(const Palette &colours, State state)
{
    return state == State::OffShift ? colours.inkMuted : colours.inkOnFill;
}

bool isHatched(State state)
{
    switch (state) {
    case State::Working:
    case State::Down:
    case State::OffShift:
    case State::Changeover: return false;
    case State::Starved:
    case State::Blocked:
    case State::RepairWait:
    case State::OperatorWait: break;
    }
    return true;
}

void drawStateMark(QPainter &painter, const QRectF &box, State state, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    const double width = box.width();
    switch (state) {
    case State::Working:
        painter.drawPolygon(QPolygonF{box.topLeft() + QPointF(0.12 * width, 0), QPointF(box.right(), box.center().y()),
                                      box.bottomLeft() + QPointF(0.12 * width, 0)});
        break;
    case State::Starved:
        painter.setPen(QPen(ink, 0.16 * width));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(box.adjusted(0.12 * width, 0.12 * width, -0.12 * width, -0.12 * width));
        break;
    case State::Blocked:
        painter.drawRect(QRectF(box.left() + 0.1 * width, box.top(), 0.28 * width, box.height()));
        painter.drawRect(QRectF(box.right() - 0.38 * width, box.top(), 0.28 * width, box.height()));
        break;
    case State::Down:
        painter.setPen(QPen(ink, 0.22 * width, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(box.topLeft(), box.bottomRight());
        painter.drawLine(box.topRight(), box.bottomLeft());
        break;
    case State::RepairWait: drawDots(painter, box); break;
    case State::OperatorWait: drawPerson(painter, box); break;
    case State::OffShift: painter.drawRect(QRectF(box.left(), box.center().y() - 0.1 * width, width, 0.2 * width)); break;
    case State::Changeover: drawArrows(painter, box); break;
    }
    painter.restore();
}

} // namespace lw::look
