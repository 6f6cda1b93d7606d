// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import Linewright.Theme

// A pop-up menu.
Menu {
    id: root

    padding: Theme.gapTiny
    implicitWidth: 280

    // Menus inside this one are lines like any other.
    delegate: MenuEntry {}

    background: Surface {
        implicitWidth: 280
        radius: Theme.radius
    }
}
