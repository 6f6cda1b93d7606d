// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls

// One head type beside an operation: its time, or why it cannot.
Item {
    id: root

    required property string name
    required property string family
    required property string time
    required property string share
    required property string placed
    required property string reason
    required property int tone
    readonly property bool able: share !== ""

    width: ListView.view ? ListView.view.width : implicitWidth
    implicitHeight: grid.implicitHeight + 2 * Theme.gapSmall
    Accessible.role: Accessible.ListItem
    Accessible.name: name + ": " + (able ? time + " " + share : reason)
    Accessible.description: placed

    GridLayout {
        id: grid

        x: Theme.gapLarge
        y: Theme.gapSmall
        width: parent.width - 2 * Theme.gapLarge
        columns: 3
        columnSpacing: Theme.gapSmall
        rowSpacing: 2

        FamilyTile {
            Layout.rowSpan: 2
            family: root.family
            size: 28
            opacity: root.able ? 1 : 0.5
        }

        BodyText {
            Layout.fillWidth: true
            text: root.name
            color: root.able ? Theme.ink : Theme.inkMuted
            font.weight: root.able ? Font.DemiBold : Font.Normal
            Accessible.ignored: true
        }

        BodyText {
            text: root.time
            color: root.able ? Theme.ink : Theme.inkMuted
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
        }

        Caption {
            Layout.fillWidth: true
            text: root.placed
            Accessible.ignored: true
        }

        Caption {
            text: root.share
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
        }

        Caption {
            Layout.columnSpan: 3
            Layout.fillWidth: true
            text: root.reason
            color: Tones.ink(root.tone)
            wrapMode: Text.Wrap
            visible: text !== ""
            Accessible.ignored: true
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.grid
    }
}
