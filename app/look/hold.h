// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

namespace lw::look {

/// Puts another object into the place of the one held, whose signals the listener hears no more. False when it is the
/// same: then nothing is to be done.
template<class Held>
bool hold(QPointer<Held> &held, Held *next, const QObject *listener)
{
    if (next == held)
        return false;
    if (held)
        held->disconnect(listener);
    held = next;
    return true;
}

} // namespace lw::look
