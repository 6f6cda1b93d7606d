// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Theme
import Linewright.Controls

// Keys as they are pressed together.
Rectangle {
    id: root

    required property string text

    implicitWidth: label.implicitWidth + 2 * Theme.gapSmall
    implicitHeight: label.implicitHeight + Theme.gapTiny
    radius: Theme.radiusSmall
    color: Theme.sunken
    border.width: Theme.hairline
    border.color: Theme.border
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Caption {
        id: label

        anchors.centerIn: parent
        text: root.text
        color: Theme.inkSoft
        Accessible.ignored: true
    }
}
