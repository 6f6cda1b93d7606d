// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// What to look for, what may change, and for how long.
ColumnLayout {
    id: root

    required property BalanceOptions options

    signal started

    function focusStart() {
        startButton.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: 0

    ScrollColumn {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: 0

        SectionTitle {
            text: qsTr("Goal")
        }

        Segmented {
            label: qsTr("Goal")
            options: [qsTr("Shortest cycle"), qsTr("Fewest cells")]
            current: root.options.goal
            enabled: root.options.hasTakt
            opacity: enabled ? 1 : 0.5
            onChosen: index => root.options.goal = index
        }

        Caption {
            Layout.fillWidth: true
            text: root.options.hasTakt ? root.options.goal === BalanceOptions.FewestCells ? qsTr("As few cells as takt allows; the others stay empty.") : qsTr("The best takt that these cells can keep.") : qsTr("Without demand there is no takt to save cells for.")
            wrapMode: Text.Wrap
        }

        BalanceProducts {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapLarge
            options: root.options
            visible: root.options.canMix
        }

        SectionTitle {
            Layout.topMargin: Theme.gapLarge
            text: qsTr("What may change")
        }

        ToggleRow {
            Layout.fillWidth: true
            text: qsTr("Heads stay in their sockets")
            hint: qsTr("Only operations change hands; nobody carries a head")
            checked: root.options.keepHeads
            onClicked: root.options.keepHeads = !root.options.keepHeads
        }

        ToggleRow {
            Layout.fillWidth: true
            text: qsTr("Stay close to the present setup")
            hint: qsTr("Of equally good balances the one that moves least")
            checked: root.options.leastChange
            onClicked: root.options.leastChange = !root.options.leastChange
        }

        ToggleRow {
            Layout.fillWidth: true
            text: qsTr("Limit the moves")
            hint: qsTr("Only so many operations may change their cell")
            checked: root.options.movesLimited
            onClicked: root.options.movesLimited = !root.options.movesLimited
        }

        NumberRow {
            Layout.fillWidth: true
            label: qsTr("Operations that may move")
            value: root.options.moves
            maximum: Math.max(1, root.options.operations)
            decimals: 0
            entryWidth: 96
            visible: root.options.movesLimited
            onEdited: value => root.options.moves = value
        }

        NumberRow {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapSmall
            label: qsTr("Time limit")
            unit: "s"
            value: root.options.seconds
            minimum: 1
            maximum: 3600
            decimals: 0
            entryWidth: 112
            onEdited: value => root.options.seconds = value
        }
    }

    ActionButton {
        id: startButton

        Layout.fillWidth: true
        Layout.margins: Theme.gapSmall
        Layout.leftMargin: Theme.gapLarge
        Layout.rightMargin: Theme.gapLarge
        text: qsTr("Start")
        glyph: "play"
        weight: ActionButton.Primary
        onClicked: root.started()
    }
}
