// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import Linewright.Theme

// A framed group on a page. Children are laid out by the caller.
Pane {
    id: root

    property bool accented: false
    property string name: ""

    padding: Theme.gapLarge
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    background: Rectangle {
        color: Theme.surface
        radius: Theme.radiusLarge
        border.width: root.accented ? Theme.focusWidth : Theme.hairline
        border.color: root.accented ? Theme.accent : Theme.border
    }
}
