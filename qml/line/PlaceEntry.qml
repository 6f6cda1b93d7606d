// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls

// One socket: the head in it, or what it would take.
AbstractButton {
    id: root

    required property int socket
    required property string headId
    required property string name
    required property string family
    required property string interfaceName
    required property string note
    required property string passport
    required property bool fits
    required property bool marked
    readonly property bool occupied: headId !== ""

    signal removed

    implicitHeight: 56
    padding: Theme.gapSmall
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    text: name
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("Socket %1").arg(socket) + ": " + name + " " + headId
    Accessible.description: passport === "" ? note : passport + ", " + note
    Accessible.selected: marked
    Keys.onDeletePressed: root.removed()

    contentItem: RowLayout {
        spacing: Theme.gap

        FamilyTile {
            family: root.family
            visible: root.occupied
        }

        Rectangle {
            implicitWidth: 40
            implicitHeight: 40
            radius: Theme.radius
            color: Theme.sunken
            border.width: Theme.hairline
            border.color: Theme.border
            visible: !root.occupied

            Caption {
                anchors.centerIn: parent
                text: root.socket
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            BodyText {
                Layout.fillWidth: true
                text: root.text
                color: root.occupied ? Theme.ink : Theme.inkMuted
                font.weight: root.occupied ? Font.Medium : Font.Normal
                Accessible.ignored: true
            }

            Caption {
                Layout.fillWidth: true
                text: root.occupied && root.passport !== "" ? root.headId + " · " + root.passport : root.note
                color: root.fits ? Theme.inkMuted : Theme.criticalInk
                Accessible.ignored: true
            }
        }

        IconButton {
            Layout.preferredWidth: 36
            leftInset: 0
            rightInset: 0
            glyph: "close"
            text: qsTr("Take %1 out of its socket").arg(root.headId)
            visible: root.occupied && (root.hovered || root.marked || activeFocus)
            onClicked: root.removed()
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.marked ? Theme.accentFill : root.hovered ? Theme.hovered : Theme.surface
        border.width: Theme.hairline
        border.color: !root.fits ? Theme.critical : root.marked ? Theme.accentBorder : Theme.border

        FocusRing {
            shown: root.visualFocus
        }
    }

    Hint {
        shown: root.hovered && root.occupied
        text: root.note
    }
}
