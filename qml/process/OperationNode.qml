// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Theme
import Linewright.Controls

// One operation in the precedence graph. The view knows what lies under a tap; only the port takes a drag of its own.
Item {
    id: root

    required property string operationId
    required property string name
    required property string family
    required property string cellId
    required property string time
    required property bool marked
    required property bool faulty
    required property string zoning
    // What an arc being drawn makes of it.
    required property bool aimed
    required property bool welcome
    required property bool focused

    signal picked
    signal pullBegun
    signal pulled(point scene)
    signal pullEnded

    Accessible.role: Accessible.Button
    Accessible.name: operationId + " " + name
    Accessible.description: cellId + " " + time
    Accessible.selectable: true
    Accessible.selected: marked
    Accessible.focused: focused && marked
    Accessible.onPressAction: root.picked()

    HoverHandler {
        id: hover
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.marked || root.aimed && root.welcome ? Theme.accentFill : hover.hovered ? Theme.hovered : Theme.surface
        border.width: root.marked || root.faulty || root.aimed ? Theme.focusWidth : Theme.hairline
        border.color: root.faulty || root.aimed && !root.welcome ? Theme.critical : root.marked || root.aimed ? Theme.accent : Theme.border

        FocusRing {
            shown: root.focused && root.marked
        }
    }

    FamilyTile {
        x: 8
        anchors.verticalCenter: parent.verticalCenter
        family: root.family
        size: 24
    }

    BodyText {
        x: 40
        y: 5
        width: parent.width - x - (badge.visible ? badge.width + 4 : 8)
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

    Rectangle {
        id: badge

        x: parent.width - width - 6
        y: -8
        width: Math.max(20, groups.implicitWidth + 10)
        height: 18
        radius: 9
        color: Theme.surface
        border.width: Theme.hairline
        border.color: Theme.borderStrong
        visible: root.zoning !== ""

        Caption {
            id: groups

            anchors.centerIn: parent
            text: root.zoning
            font.weight: Font.DemiBold
            Accessible.name: qsTr("Zoning group %1").arg(root.zoning)
        }
    }

    OperationPort {
        anchors.verticalCenter: parent.verticalCenter
        x: parent.width - width / 2
        operationId: root.operationId
        shown: hover.hovered || root.marked
        onPullBegun: root.pullBegun()
        onPulled: scene => root.pulled(scene)
        onPullEnded: root.pullEnded()
    }

    Hint {
        shown: hover.hovered
        text: root.operationId + " · " + root.name
    }
}
