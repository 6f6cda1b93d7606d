// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Linewright.Theme

// One of two to four exclusive views of the same thing. It asks for a change; the owner makes it.
Item {
    id: root

    required property string label
    required property list<string> options
    required property int current

    signal chosen(int index)

    implicitHeight: Theme.touchTarget
    implicitWidth: row.implicitWidth + 4
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: Theme.touchInset
        anchors.bottomMargin: Theme.touchInset
        radius: Theme.radius
        color: Theme.sunken
        border.width: Theme.hairline
        border.color: Theme.border
    }

    Row {
        id: row

        x: 2

        Repeater {
            model: root.options

            SegmentedItem {
                required property string modelData
                required property int index

                text: modelData
                checked: root.current === index
                onClicked: root.chosen(index)
            }
        }
    }
}
