// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// A cell of the operations table that can be written in place: with F2 or Enter.
Item {
    id: root

    required property TableColumn column
    required property int number
    required property string operationId
    required property string text
    required property ProcessPageModel process
    // Whether the keyboard is in this row of the table.
    required property bool current
    property string family: ""
    property color color: Theme.ink
    readonly property bool written: process.actions.editedColumn === number && process.actions.editedOperation === operationId

    signal picked

    width: column.width
    height: parent ? parent.height : implicitHeight
    Accessible.role: Accessible.Cell
    Accessible.name: column.title + ": " + text

    FamilyTile {
        id: tile

        x: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        family: root.family
        size: 24
        visible: root.family !== ""
    }

    BodyText {
        x: tile.visible ? Theme.gap + 24 + Theme.gapSmall : Theme.gap
        width: parent.width - x - Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: root.column.numeric ? Text.AlignRight : Text.AlignLeft
        text: root.text
        color: root.color
        Accessible.ignored: true
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: 4
        radius: Theme.radiusSmall
        color: "transparent"
        border.width: Theme.hairline
        border.color: Theme.accent
        visible: root.current && root.process.operations.currentColumn === root.number
    }

    TapHandler {
        onTapped: root.picked()
    }

    Loader {
        anchors.fill: parent
        anchors.margins: 4
        active: root.written
        focus: active

        // A loader of Qt 6.4 cannot make a bound component, so the names below are found by scope.
        // qmllint disable unqualified
        sourceComponent: OperationCellEntry {
            focus: true
            actions: root.process.actions
            operationId: root.operationId
            number: root.number
            Component.onCompleted: forceActiveFocus(Qt.ShortcutFocusReason)
            onActiveFocusChanged: activeFocus ? selectAll() : undefined
        }
        // qmllint enable unqualified
    }
}
