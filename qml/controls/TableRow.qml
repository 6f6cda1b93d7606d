// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import Linewright.Theme

// One row of a DataTable: put TableCells inside, in the order of the columns.
ItemDelegate {
    id: root

    required property string label
    property bool selected: false
    default property alias cells: row.data

    width: ListView.view ? ListView.view.width : implicitWidth
    height: Theme.touchTarget
    padding: 0
    highlighted: selected
    hoverEnabled: true
    Accessible.role: Accessible.Row
    Accessible.name: label
    Accessible.selected: selected
    Keys.onReturnPressed: root.clicked()

    contentItem: null

    Row {
        id: row

        width: root.width
        height: root.height
    }

    background: Rectangle {
        color: root.selected ? Theme.accentFill : root.hovered ? Theme.hovered : "transparent"

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.hairline
            color: Theme.grid
        }

        Rectangle {
            width: 3
            height: parent.height
            color: Theme.accent
            visible: root.selected
        }

        FocusRing {
            anchors.margins: 2
            shown: root.activeFocus
        }
    }
}
