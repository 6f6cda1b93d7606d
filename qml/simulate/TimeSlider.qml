// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import Linewright.Theme
import Linewright.Controls

// Where the playback is, to pull or to step with the arrow keys.
Slider {
    id: root

    required property string label

    implicitHeight: Theme.touchTarget
    padding: Theme.gapSmall
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Slider
    Accessible.name: label

    background: Rectangle {
        x: root.leftPadding
        y: root.topPadding + (root.availableHeight - height) / 2
        width: root.availableWidth
        height: 6
        radius: 3
        color: Theme.border

        Rectangle {
            width: root.visualPosition * parent.width
            height: parent.height
            radius: 3
            color: Theme.accent
        }
    }

    handle: Rectangle {
        x: root.leftPadding + root.visualPosition * (root.availableWidth - width)
        y: root.topPadding + (root.availableHeight - height) / 2
        width: 20
        height: 20
        radius: 10
        color: root.pressed ? Theme.pressed : Theme.raised
        border.width: Theme.focusWidth
        border.color: Theme.accent

        FocusRing {
            cornerRadius: 10
            shown: root.visualFocus
        }
    }
}
