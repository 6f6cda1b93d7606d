// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import Linewright.Theme

// The heading of one column of a DataTable; one to sort by is a button, with an arrow when it is the one.
AbstractButton {
    id: root

    required property TableColumn column
    property bool sorted: false
    property bool descending: false
    readonly property string sortKey: column.sortKey

    implicitHeight: 36
    visible: column.shown
    enabled: sortKey !== ""
    hoverEnabled: true
    focusPolicy: enabled ? Qt.StrongFocus : Qt.NoFocus
    text: column.title
    Accessible.role: Accessible.ColumnHeader
    Accessible.name: text
    Accessible.description: !sorted ? "" : descending ? qsTr("Sorted, largest first") : qsTr("Sorted, smallest first")
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: null

    Caption {
        id: title

        x: root.column.numeric ? root.width - width - (arrow.visible ? arrow.width : 0) - Theme.gap : Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, root.width - 2 * Theme.gap)
        text: root.text
        color: root.sorted || root.hovered ? Theme.ink : Theme.inkSoft
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }

    Icon {
        id: arrow

        x: title.x + title.width
        anchors.verticalCenter: parent.verticalCenter
        glyph: "chevron-down"
        rotation: root.descending ? 0 : 180
        size: 14
        color: Theme.ink
        visible: root.sorted
    }

    background: Item {
        FocusRing {
            shown: root.visualFocus
        }
    }
}
