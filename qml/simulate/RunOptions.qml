// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// What is simulated, for how long, and what is supposed of people.
ScrollColumn {
    id: root

    required property SimulateOptions options

    spacing: Theme.gapTiny

    SectionTitle {
        text: qsTr("Products")
        visible: root.options.canMix
    }

    Segmented {
        label: qsTr("Products")
        options: [qsTr("This one"), qsTr("All, mixed")]
        current: root.options.mixed ? 1 : 0
        visible: root.options.canMix
        onChosen: index => root.options.mixed = index === 1
    }

    NumberRow {
        Layout.fillWidth: true
        label: qsTr("Set-up between products")
        unit: "s"
        value: root.options.changeover
        maximum: 86400
        decimals: 0
        entryWidth: 112
        visible: root.options.canMix && root.options.mixed
        onEdited: value => root.options.changeover = value
    }

    SectionTitle {
        Layout.topMargin: Theme.gapSmall
        text: qsTr("How long")
    }

    NumberRow {
        Layout.fillWidth: true
        label: qsTr("Each replication")
        unit: qsTr("h")
        value: root.options.hours
        minimum: 0.1
        maximum: 8784
        decimals: 1
        entryWidth: 112
        onEdited: value => root.options.hours = value
    }

    NumberRow {
        Layout.fillWidth: true
        label: qsTr("Replications")
        hint: qsTr("Two at least, or there is no interval")
        value: root.options.replications
        minimum: 1
        maximum: 1000
        decimals: 0
        entryWidth: 112
        onEdited: value => root.options.replications = value
    }

    ToggleRow {
        Layout.fillWidth: true
        text: qsTr("Find the warm-up")
        hint: qsTr("By MSER-5 in a pilot run: what belongs to filling the line counts nothing")
        checked: !root.options.ownWarmUp
        onClicked: root.options.ownWarmUp = !root.options.ownWarmUp
    }

    NumberRow {
        Layout.fillWidth: true
        label: qsTr("Warm-up")
        unit: qsTr("h")
        value: root.options.warmUp
        maximum: 8784
        decimals: 1
        entryWidth: 112
        visible: root.options.ownWarmUp
        onEdited: value => root.options.warmUp = value
    }

    SectionTitle {
        Layout.topMargin: Theme.gapSmall
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
}
