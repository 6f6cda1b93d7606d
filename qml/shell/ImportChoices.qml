// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Linewright.Controls
import Linewright.ViewModel

// Where the operations go, and what the file leaves open.
ColumnLayout {
    id: root

    required property ImportWizardModel importer

    spacing: 0

    Segmented {
        label: qsTr("Where the operations go")
        options: [qsTr("A new project"), qsTr("Add to the product"), qsTr("Replace those of the product")]
        current: root.importer.mode
        visible: root.importer.canAdd
        onChosen: index => root.importer.mode = index
    }

    NumberRow {
        Layout.fillWidth: true
        visible: !root.importer.table
        label: qsTr("One unit of time in the file")
        unit: "s"
        value: root.importer.secondsPerUnit
        minimum: 0.001
        maximum: 3600
        decimals: 3
        onEdited: value => root.importer.secondsPerUnit = value
    }

    NumberRow {
        Layout.fillWidth: true
        visible: root.importer.mode === ImportWizardModel.NewProject
        label: root.importer.table ? qsTr("Takt to plan for; 0: the time of the longest operation") : qsTr("Takt to plan for, in units of the file; 0: the one of the file")
        unit: root.importer.table ? "s" : ""
        value: root.importer.cycleTime
        minimum: 0
        maximum: 1e6
        onEdited: value => root.importer.cycleTime = value
    }
}
