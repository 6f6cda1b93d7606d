// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/actionhandle.h"

namespace lw::viewmodel {

void ActionHandle::setActions(ActionRegistry *actions)
{
    if (m_actions)
        m_actions->disconnect(this);
    m_actions = actions;
    if (m_actions) {
        connect(m_actions, &ActionRegistry::dataChanged, this, &ActionHandle::changed);
        connect(m_actions, &QObject::destroyed, this, [this] { m_actions = nullptr; });
    }
    emit changed();
}

QString ActionHandle::title() const
{
    const Action *known = action();
    return known ? ActionRegistry::title(*known) : QString();
}

QString ActionHandle::glyph() const
{
    const Action *known = action();
    return known ? known->glyph : QString();
}

QString ActionHandle::keysText() const
{
    const Action *known = action();
    return known ? ActionRegistry::keysText(*known) : QString();
}

bool ActionHandle::available() const
{
    const Action *known = action();
    return known && ActionRegistry::isEnabled(*known);
}

} // namespace lw::viewmodel
