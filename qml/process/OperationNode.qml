// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import Linewright.Theme
import Linewright.Controls

// One operation in the precedence graph.
AbstractButton {
    id: root

    required property string operationId
    required property string name
    required property string family
    required property string cellId
    required property string time
    required property bool marked
    required property bool faulty

    signal joined(string before)

    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    text: name
    Accessible.role: Accessible.Button
    Accessible.name: operationId + " " + name
    Accessible.description: cellId + " " + time
    Accessible.selected: marked

    background: Rectangle {
        radius: Theme.radius
        color: root.marked ? Theme.accentFill : root.hovered ? Theme.hovered : Theme.surface
        border.width: root.marked || root.faulty || drop.containsDrag ? Theme.focusWidth : Theme.hairline
        border.color: root.faulty ? Theme.critical : root.marked || drop.containsDrag ? Theme.accent : Theme.border

        FocusRing {
            shown: root.visualFocus
        }
    }

    contentItem: Item {
        FamilyTile {
            x: 8
            anchors.verticalCenter: parent.verticalCenter
            family: root.family
            size: 24
        }

        BodyText {
            x: 40
            y: 5
            width: parent.width - x - 8
            text: root.name
            font.pixelSize: 13
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }

        Caption {
            x: 40
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 5
            width: parent.width - x - 8
            text: root.operationId + (root.cellId === "" ? "" : " · " + root.cellId) + " · " + root.time
            Accessible.ignored: true
        }
    }

    DropArea {
        id: drop

        anchors.fill: parent
        keys: ["linewright/operation"]
        onDropped: drag => root.joined(drag.text)
    }

    OperationPort {
        anchors.verticalCenter: parent.verticalCenter
        x: parent.width - width / 2
        operationId: root.operationId
        shown: root.hovered || root.marked
    }

    Hint {
        shown: root.hovered
        text: root.operationId + " · " + root.name
    }
}
