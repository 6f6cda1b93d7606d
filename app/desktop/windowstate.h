// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QQuickWindow>
#include <QRect>

#include "app/viewmodel/workbenchmodel.h"

namespace lw::desktop {

/// Where a window goes that was at saved: there, when enough of it can be seen and taken hold of on one of the screens,
/// else in the middle of the first. It never grows larger than its screen. An empty saved stays empty: the window's own.
QRect placeOnScreens(const QRect &saved, const QList<QRect> &screens);

/// Keeps size, place, maximised or not, the page of the workbench, and what panememory.h keeps, from one run to the next.
class WindowState
{
public:
    /// Puts the window where it was.
    WindowState(QQuickWindow &window, viewmodel::WorkbenchModel &workbench);
    /// Remembers where it is. The window must still be there.
    ~WindowState();
    Q_DISABLE_COPY_MOVE(WindowState)

private:
    QQuickWindow &m_window;
    viewmodel::WorkbenchModel &m_workbench;
};

} // namespace lw::desktop
