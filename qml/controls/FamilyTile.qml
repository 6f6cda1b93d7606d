// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Theme

// The picture of a process family: its icon on its colour.
Rectangle {
    id: root

    required property string family
    property int size: 40

    implicitWidth: size
    implicitHeight: size
    radius: size > 28 ? Theme.radius : Theme.radiusSmall
    color: Families.fill(family)
    Accessible.ignored: true

    Icon {
        anchors.centerIn: parent
        glyph: Families.icon(root.family)
        size: root.size * 0.58
        color: Theme.inkOnAccent
    }
}
