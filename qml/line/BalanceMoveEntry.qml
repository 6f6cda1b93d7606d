// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls

// One operation or head that changes its place.
RowLayout {
    id: root

    required property string name
    required property string family
    required property string from
    required property string to
    required property bool head

    spacing: Theme.gapSmall
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1 from %2 to %3").arg(name).arg(from).arg(to)

    Rectangle {
        implicitWidth: 6
        implicitHeight: 24
        radius: 3
        color: Families.fill(root.family)
        visible: !root.head
    }

    Icon {
        glyph: "head"
        size: 16
        color: Families.fill(root.family)
        visible: root.head
    }

    BodyText {
        Layout.fillWidth: true
        text: root.name
        Accessible.ignored: true
    }

    BodyText {
        text: root.from
        color: Theme.inkSoft
        Accessible.ignored: true
    }

    Icon {
        glyph: "arrow-right"
        size: 16
        color: Theme.inkMuted
    }

    BodyText {
        text: root.to
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
}
