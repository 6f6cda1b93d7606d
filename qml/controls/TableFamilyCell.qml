// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Theme

// A cell of a DataTable that begins with the mark of a process family.
Item {
    id: root

    required property TableColumn column
    required property string family
    required property string text

    width: column.width
    height: parent ? parent.height : implicitHeight
    Accessible.role: Accessible.Cell
    Accessible.name: column.title + ": " + text

    FamilyTile {
        x: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        family: root.family
        size: 24
    }

    BodyText {
        x: Theme.gap + 24 + Theme.gapSmall
        width: parent.width - x - Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        Accessible.ignored: true
    }
}
