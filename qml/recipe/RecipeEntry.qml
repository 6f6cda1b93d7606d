// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls

// One station in the list of recipes.
ItemDelegate {
    id: root

    required property string cellId
    required property string name
    required property int heads
    required property int steps
    required property string cycle
    required property string recipeId
    required property bool selected
    readonly property string contents: qsTr("%n head(s)", "", heads) + " · " + qsTr("%n step(s)", "", steps)

    implicitHeight: 64
    padding: Theme.gap
    text: cellId + " " + name
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: text
    Accessible.description: contents
    Accessible.selected: selected

    contentItem: RowLayout {
        spacing: Theme.gap

        ColumnLayout {
            spacing: 0

            BodyText {
                Layout.fillWidth: true
                text: root.text
                font.weight: Font.DemiBold
                color: root.selected ? Theme.accentInk : Theme.ink
            }

            Caption {
                Layout.fillWidth: true
                text: root.contents
            }
        }

        ColumnLayout {
            spacing: 0

            BodyText {
                Layout.alignment: Qt.AlignRight
                text: root.cycle
                font.weight: Font.DemiBold
            }

            Caption {
                Layout.alignment: Qt.AlignRight
                text: root.recipeId
                font.family: Theme.monoFamily
            }
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.selected ? Theme.accentFill : root.hovered ? Theme.hovered : "transparent"

        FocusRing {
            anchors.margins: 0
            shown: root.visualFocus
        }
    }
}
