// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import Linewright.Theme

// A thin scroll bar that widens under the pointer.
ScrollBar {
    id: root

    padding: 2
    minimumSize: 0.08
    Accessible.role: Accessible.ScrollBar
    Accessible.name: qsTr("Scroll")

    contentItem: Rectangle {
        implicitWidth: root.hovered || root.pressed ? 10 : 6
        implicitHeight: root.hovered || root.pressed ? 10 : 6
        radius: Math.min(width, height) / 2
        color: root.pressed ? Theme.inkMuted : Theme.borderStrong
        opacity: root.size < 1 ? root.active || root.hovered ? 0.9 : 0.45 : 0
    }
}
