// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QPointF>
#include <qqmlregistration.h>

#include "app/session/operationcarry.h"

namespace lw::canvas {

/// A pointer that carries an operation from a list in QML to the plan or a chart. Points are of the window's scene.
class OperationHand : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lw::session::OperationCarry *carry READ carry WRITE setCarry NOTIFY carryChanged FINAL)
    Q_PROPERTY(bool holding READ holding NOTIFY moved FINAL)
    Q_PROPERTY(QPointF pointer READ pointer NOTIFY moved FINAL)

public:
    using QObject::QObject;

    session::OperationCarry *carry() const { return m_carry; }
    void setCarry(session::OperationCarry *carry);
    /// Something is held by a pointer, not by keys.
    bool holding() const { return m_carry && m_carry->active() && m_carry->pointed(); }
    QPointF pointer() const { return m_carry ? m_carry->pointer() : QPointF(); }

    /// False when nobody does it or could.
    Q_INVOKABLE bool lift(const QString &operationId);
    Q_INVOKABLE void moveTo(QPointF scene);
    Q_INVOKABLE bool drop(); ///< false when nothing changes
    Q_INVOKABLE void cancel();

signals:
    void carryChanged();
    void moved();

private:
    QPointer<session::OperationCarry> m_carry;
};

} // namespace lw::canvas
