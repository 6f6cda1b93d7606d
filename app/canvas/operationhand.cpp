// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/canvas/operationhand.h"

#include "app/look/hold.h"

namespace lw::canvas {

void OperationHand::setCarry(session::OperationCarry *carry)
{
    if (!look::hold(m_carry, carry, this))
        return;
    if (carry) {
        connect(carry, &session::OperationCarry::changed, this, &OperationHand::moved);
        connect(carry, &session::OperationCarry::pointerMoved, this, &OperationHand::moved);
    }
    emit carryChanged();
    emit moved();
}

bool OperationHand::lift(const QString &operationId)
{
    return m_carry && m_carry->pickUp(model::OperationId(operationId.toStdString()));
}

void OperationHand::moveTo(QPointF scene)
{
    if (m_carry)
        m_carry->moveTo(scene);
}

bool OperationHand::drop() { return m_carry && m_carry->drop(); }

void OperationHand::cancel()
{
    if (m_carry)
        m_carry->cancel();
}

} // namespace lw::canvas
