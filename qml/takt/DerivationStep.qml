// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls

// One step of the derivation; the last one is the answer.
Rectangle {
    id: root

    required property string label
    required property string value
    required property string note
    required property int tone
    property bool last: false

    implicitHeight: column.implicitHeight + Theme.gap
    radius: Theme.radius
    color: last ? Theme.accentFill : Theme.sunken
    Accessible.role: Accessible.StaticText
    Accessible.name: label + ": " + value
    Accessible.description: note

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: 0

        // Anchored: a row of a layout keeps old widths when the language changes out of sight.
        Item {
            Layout.fillWidth: true
            implicitHeight: Math.max(label.implicitHeight, value.implicitHeight)

            BodyText {
                id: label

                anchors.left: parent.left
                anchors.right: value.left
                anchors.rightMargin: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                text: root.label
                color: root.last ? Theme.ink : Theme.inkSoft
                font.weight: root.last ? Font.DemiBold : Font.Normal
                Accessible.ignored: true
            }

            BodyText {
                id: value

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: root.value
                font.weight: Font.Bold
                font.pixelSize: root.last ? Theme.fontTitle : Theme.fontBody
                Accessible.ignored: true
            }
        }

        Caption {
            Layout.fillWidth: true
            text: root.note
            wrapMode: Text.Wrap
            visible: text !== ""
            Accessible.ignored: true
        }
    }
}
