// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import Linewright.Theme

// How much of a known amount is done, or that work of unknown length goes on.
ProgressBar {
    id: root

    required property string label
    property int tone: Tones.Accent

    implicitWidth: 160
    implicitHeight: 8
    Accessible.role: Accessible.ProgressBar
    Accessible.name: label

    background: Rectangle {
        radius: height / 2
        color: Theme.border
    }

    contentItem: Item {
        clip: true

        Rectangle {
            height: parent.height
            width: root.indeterminate ? parent.width * 0.3 : parent.width * root.visualPosition
            radius: height / 2
            color: Tones.mark(root.tone)

            NumberAnimation on x {
                running: root.indeterminate && root.visible
                from: 0
                to: root.availableWidth * 0.7
                duration: 1100
                loops: Animation.Infinite
                easing.type: Easing.InOutQuad
            }
        }
    }
}
