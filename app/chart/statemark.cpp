// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chart/statemark.h"

#include "app/look/statelooks.h"
#include "app/text/enumtext.h"

#include <QPainter>

#include <algorithm>

namespace lw::chart {

StateMark::StateMark(QQuickItem *parent) : PalettePicture(parent)
{
    setImplicitSize(16, 16);
}

void StateMark::setState(int state)
{
    const auto wanted = static_cast<simulate::State>(std::clamp(state, 0, static_cast<int>(simulate::stateCount) - 1));
    if (wanted == m_state)
        return;
    m_state = wanted;
    update();
    emit stateChanged();
}

QString StateMark::name() const { return text::stateName(m_state); }

void StateMark::draw(QPainter &painter, const ChartPalette &colors)
{
    const QRectF box = boundingRect();
    const double inset = 0.28 * box.width();
    painter.setPen(Qt::NoPen);
    painter.setBrush(look::stateColour(colors, m_state));
    painter.drawRoundedRect(box, 3, 3);
    look::drawStateMark(painter, box.adjusted(inset, inset, -inset, -inset), m_state,
                        look::markColour(colors, m_state));
}

} // namespace lw::chart
