// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// The cells of a simulation; states that never came up have no column.
DataTable {
    id: root

    required property SimulatedCellModel cells
    label: qsTr("Cells of the simulation")
    model: cells
    sortKey: cells.sortKey
    descending: cells.descending
    onSortAsked: key => cells.sortBy(key)
    columns: [
        TableColumn { id: cellColumn; title: qsTr("Cell"); least: 76; sortKey: "cellId" },
        TableColumn { id: nameColumn; title: qsTr("Name"); least: 96; stretches: true },
        TableColumn { id: workingColumn; title: qsTr("Working"); least: 98; stretches: true; numeric: true; sortKey: "working" },
        TableColumn { id: changeoverColumn; title: qsTr("Set-up"); least: 98; stretches: true; numeric: true; sortKey: "changeover"; shown: root.cells.hasChangeover },
        TableColumn { id: downColumn; title: qsTr("Down"); least: 92; stretches: true; numeric: true; sortKey: "downTime"; shown: root.cells.hasDown },
        TableColumn { id: repairColumn; title: qsTr("For repair"); least: 98; stretches: true; numeric: true; sortKey: "repairWait"; shown: root.cells.hasRepairWait },
        TableColumn { id: operatorColumn; title: qsTr("For operator"); least: 112; stretches: true; numeric: true; sortKey: "operatorWait"; shown: root.cells.hasOperatorWait },
        TableColumn { id: blockedColumn; title: qsTr("Blocked"); least: 98; stretches: true; numeric: true; sortKey: "blocked" },
        TableColumn { id: starvedColumn; title: qsTr("Starved"); least: 98; stretches: true; numeric: true; sortKey: "starved" },
        TableColumn { id: offColumn; title: qsTr("Off shift"); least: 98; stretches: true; numeric: true; sortKey: "offShift"; shown: root.cells.hasOffShift },
        TableColumn { id: stopsColumn; title: qsTr("Stops/h"); least: 84; stretches: true; numeric: true; sortKey: "stops" },
        TableColumn { id: bufferColumn; title: qsTr("Buffer behind"); least: 116; stretches: true; numeric: true; sortKey: "buffer" },
        TableColumn { id: fullColumn; title: qsTr("Full"); least: 76; stretches: true; numeric: true; sortKey: "full" },
        TableColumn { id: emptyColumn; title: qsTr("Empty"); least: 76; stretches: true; numeric: true; sortKey: "empty" },
        TableColumn { id: energyColumn; title: qsTr("Wh/unit"); least: 90; stretches: true; numeric: true; sortKey: "energy" },
        TableColumn { id: restColumn; title: qsTr("of it at rest"); least: 100; stretches: true; numeric: true; sortKey: "restEnergy" }
    ]

    delegate: TableRow {
        id: row

        required property string cellId
        required property string name
        required property string working
        required property string changeover
        required property string downTime
        required property string repairWait
        required property string operatorWait
        required property string blocked
        required property string starved
        required property string offShift
        required property string stops
        required property string buffer
        required property string full
        required property string empty
        required property string energy
        required property string energyHint
        required property string restEnergy
        required property bool bottleneck
        required selected

        label: bottleneck ? qsTr("%1, the bottleneck").arg(cellId) : cellId
        onClicked: root.cells.select(cellId)

        TableStateCell { column: cellColumn; text: row.cellId; tone: row.bottleneck ? Tones.Warning : Tones.Neutral }
        TableCell { column: nameColumn; text: row.name }
        TableCell { column: workingColumn; text: row.working; font.weight: Font.DemiBold }
        TableCell { column: changeoverColumn; text: row.changeover }
        TableCell { column: downColumn; text: row.downTime }
        TableCell { column: repairColumn; text: row.repairWait }
        TableCell { column: operatorColumn; text: row.operatorWait }
        TableCell { column: blockedColumn; text: row.blocked }
        TableCell { column: starvedColumn; text: row.starved }
        TableCell { column: offColumn; text: row.offShift }
        TableCell { column: stopsColumn; text: row.stops }
        TableCell { column: bufferColumn; text: row.buffer }
        TableCell { column: fullColumn; text: row.full }
        TableCell { column: emptyColumn; text: row.empty }
        TableCell {
            column: energyColumn
            text: row.energy
            Accessible.description: row.energyHint

            HoverHandler { id: overEnergy }

            Hint {
                shown: overEnergy.hovered
                text: row.energyHint
            }
        }
        TableCell { column: restColumn; text: row.restEnergy }
    }
}
