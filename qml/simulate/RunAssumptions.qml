// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// What the project says nothing about: people, spread, rejects and chance.
ColumnLayout {
    id: root

    required property SimulateOptions options

    spacing: Theme.gapTiny

    SectionTitle {
        text: qsTr("What is supposed")
    }

    NumberRow {
        Layout.fillWidth: true
        label: qsTr("Repair crew")
        hint: qsTr("Stops that are repaired at the same time; 0: every one at once")
        value: root.options.repairCrew
        maximum: 1000
        decimals: 0
        entryWidth: 112
        onEdited: value => root.options.repairCrew = value
    }

    ToggleRow {
        Layout.fillWidth: true
        text: qsTr("Repairs within shifts only")
        hint: qsTr("Not in breaks and not outside of the shifts; else maintenance keeps hours of its own")
        checked: root.options.repairsAttended
        visible: root.options.shifts
        onClicked: root.options.repairsAttended = !root.options.repairsAttended
    }

    NumberRow {
        Layout.fillWidth: true
        label: qsTr("Operators")
        hint: qsTr("People shared by the cells that need one; 0: each cell has its own")
        value: root.options.operators
        maximum: 1000
        decimals: 0
        entryWidth: 112
        onEdited: value => root.options.operators = value
    }

    NumberRow {
        Layout.fillWidth: true
        label: qsTr("Spread of cell times")
        hint: qsTr("Standard deviation over mean, log-normal; 0: as scheduled")
        unit: "%"
        value: root.options.variation
        maximum: 200
        decimals: 1
        entryWidth: 112
        onEdited: value => root.options.variation = value
    }

    NumberRow {
        Layout.fillWidth: true
        label: qsTr("Seed")
        hint: qsTr("The same seed gives the same result, to the bit")
        value: root.options.seed
        maximum: 999999
        decimals: 0
        entryWidth: 112
        onEdited: value => root.options.seed = value
    }

    SectionTitle {
        Layout.topMargin: Theme.gapSmall
        text: qsTr("Rejects")
    }

    ChoiceRow {
        Layout.fillWidth: true
        label: qsTr("Found by")
        choices: root.options.findingCells
        current: root.options.foundAt
        onChosen: index => root.options.foundAt = index
    }

    NumberRow {
        Layout.fillWidth: true
        label: qsTr("Worked on again")
        hint: qsTr("Of the rejects; the others are scrap")
        unit: "%"
        value: root.options.rework
        maximum: 100
        decimals: 1
        entryWidth: 112
        onEdited: value => root.options.rework = value
    }

    ChoiceRow {
        Layout.fillWidth: true
        label: qsTr("From")
        choices: root.options.repeatingCells
        current: root.options.repeatedFrom
        visible: root.options.rework > 0
        onChosen: index => root.options.repeatedFrom = index
    }
}
