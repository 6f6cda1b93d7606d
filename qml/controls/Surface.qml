// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Linewright.Theme

// A floating surface: three soft layers stand for the shadow, which every render backend can draw.
Rectangle {
    id: root

    color: Theme.raised
    radius: Theme.radiusLarge
    border.width: Theme.hairline
    border.color: Theme.border

    Repeater {
        model: 3

        Rectangle {
            required property int index

            z: -1
            anchors.fill: parent
            anchors.margins: -2 * (index + 1)
            anchors.topMargin: -index
            anchors.bottomMargin: -3 * (index + 1)
            radius: root.radius + 2 * index
            color: Theme.shadow
            opacity: Theme.dark ? 0.16 : 0.035
        }
    }
}
