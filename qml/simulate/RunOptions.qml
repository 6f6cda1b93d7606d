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

    NumberRow {
        Layout.fillWidth: true
        label: qsTr("Batch")
        hint: qsTr("Units of one product in a row; 0: each one drawn by demand")
        value: root.options.batch
        maximum: 1000000
        decimals: 0
        entryWidth: 112
        visible: root.options.canMix && root.options.mixed
        onEdited: value => root.options.batch = value
    }

    SectionTitle {
        Layout.topMargin: Theme.gapSmall
        text: qsTr("How long")
    }

    Segmented {
        label: qsTr("Which hours")
        options: [qsTr("Working hours"), qsTr("Shifts, breaks")]
        current: root.options.shifts ? 1 : 0
        enabled: root.options.hasShifts
        onChosen: index => root.options.shifts = index === 1
    }

    NumberRow {
        Layout.fillWidth: true
        label: qsTr("Each replication")
        unit: qsTr("h")
        value: root.options.hours
        minimum: root.options.shifts ? 24 : 0.1
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

    RunAssumptions {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall
        options: root.options
    }
}
