// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Controls
import Linewright.Theme

// A kind of lost time: how it is drawn, and its name.
Row {
    id: root

    required property string text
    required property color fill
    property color stroke: "transparent"

    spacing: 6
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: 10
        height: 10
        radius: 2
        color: root.fill
        border.width: Theme.hairline
        border.color: root.stroke
        clip: true

        Rectangle {
            x: -2
            y: 4
            width: 14
            height: 1.4
            rotation: -45
            color: root.stroke
        }
    }

    Caption {
        text: root.text
        color: Theme.inkSoft
        Accessible.ignored: true
    }
}
