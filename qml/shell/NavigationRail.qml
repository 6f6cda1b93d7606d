// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Linewright.Theme
import Linewright.Controls

// The pages of the workbench, top to bottom in the order of the work.
Rectangle {
    id: root

    required property int current
    property int lineTone: Tones.Neutral
    property int stationsTone: Tones.Neutral

    signal chosen(int page)

    implicitWidth: 72
    color: Theme.surface
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Pages")

    Column {
        x: 4
        y: Theme.gapSmall
        spacing: Theme.gapTiny

        RailItem {
            glyph: "line"
            text: qsTr("Line")
            keys: "Ctrl+1"
            tone: root.lineTone
            checked: root.current === 0
            onClicked: root.chosen(0)
        }

        RailItem {
            glyph: "process"
            text: qsTr("Process")
            keys: "Ctrl+2"
            checked: root.current === 1
            onClicked: root.chosen(1)
        }

        RailItem {
            glyph: "takt"
            text: qsTr("Takt")
            keys: "Ctrl+3"
            checked: root.current === 2
            onClicked: root.chosen(2)
        }

        RailItem {
            glyph: "simulate"
            text: qsTr("Simulate")
            keys: "Ctrl+4"
            checked: root.current === 3
            onClicked: root.chosen(3)
        }

        RailItem {
            glyph: "recipe"
            text: qsTr("Recipes")
            keys: "Ctrl+5"
            checked: root.current === 4
            onClicked: root.chosen(4)
        }

        RailItem {
            glyph: "stations"
            text: qsTr("Stations")
            keys: "Ctrl+6"
            tone: root.stationsTone
            checked: root.current === 5
            onClicked: root.chosen(5)
        }

        RailItem {
            glyph: "catalog"
            text: qsTr("Catalog")
            keys: "Ctrl+7"
            checked: root.current === 6
            onClicked: root.chosen(6)
        }

        RailItem {
            glyph: "scenarios"
            text: qsTr("Scenarios")
            keys: "Ctrl+8"
            checked: root.current === 7
            onClicked: root.chosen(7)
        }
    }

    Rectangle {
        anchors.right: parent.right
        width: Theme.hairline
        height: parent.height
        color: Theme.border
    }
}
