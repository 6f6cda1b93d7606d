// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Theme
import Linewright.Controls

// The picture of a thing: the family of what it does, or its own sign when it is no process.
Rectangle {
    id: root

    required property string family
    property int size: 40
    readonly property bool plain: family === "cell" || family === ""

    implicitWidth: size
    implicitHeight: size
    radius: size > 28 ? Theme.radius : Theme.radiusSmall
    color: plain ? Theme.sunken : Families.fill(family)
    border.width: plain ? Theme.hairline : 0
    border.color: Theme.border
    Accessible.ignored: true

    Icon {
        anchors.centerIn: parent
        glyph: root.family === "cell" ? "cell" : root.family === "" ? "catalog" : Families.icon(root.family)
        size: root.size * 0.58
        color: root.plain ? Theme.inkSoft : Theme.inkOnAccent
    }
}
