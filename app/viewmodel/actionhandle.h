// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/actionregistry.h"

namespace lw::viewmodel {

/// One action of the registry by its id, for menus and buttons that show a single one.
class ActionHandle : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lw::viewmodel::ActionRegistry *actions READ actions WRITE setActions NOTIFY changed FINAL)
    Q_PROPERTY(QString actionId MEMBER m_id NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString glyph READ glyph NOTIFY changed FINAL)
    Q_PROPERTY(QString keysText READ keysText NOTIFY changed FINAL)
    Q_PROPERTY(bool available READ available NOTIFY changed FINAL)

public:
    using QObject::QObject;

    ActionRegistry *actions() const { return m_actions; }
    void setActions(ActionRegistry *actions);
    QString title() const;    ///< everything is empty while the registry lacks the id
    QString glyph() const;
    QString keysText() const;
    bool available() const;

signals:
    void changed();

private:
    const Action *action() const { return m_actions ? m_actions->find(m_id) : nullptr; }

    ActionRegistry *m_actions = nullptr;
    QString m_id;
};

} // namespace lw::viewmodel
