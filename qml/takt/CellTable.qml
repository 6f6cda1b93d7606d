// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// Every cell with its cycle, its bound and its losses.
Card {
    id: root

    required property CellTableModel cells

    signal picked(string cellId)

    name: qsTr("Cells")
    padding: Theme.gapSmall

    DataTable {
        anchors.fill: parent
        label: root.name
        emptyText: qsTr("The line has no cells yet.")
        model: root.cells
        columns: [
            TableColumn { id: cellColumn; title: qsTr("Cell"); least: 72 },
            TableColumn { id: nameColumn; title: qsTr("Name"); least: 120; stretches: true },
            TableColumn { id: cycleColumn; title: qsTr("Cycle"); least: 92; numeric: true },
            TableColumn { id: boundColumn; title: qsTr("Lower bound"); least: 112; numeric: true },
            TableColumn { id: effectiveColumn; title: qsTr("Effective"); least: 96; numeric: true },
            TableColumn { id: availabilityColumn; title: qsTr("Availability"); least: 104; numeric: true },
            TableColumn { id: indexColumn; title: qsTr("Index"); least: 84; numeric: true },
            TableColumn { id: waitColumn; title: qsTr("Head wait"); least: 96; numeric: true },
            TableColumn { id: zoneColumn; title: qsTr("Zone conflict"); least: 112; numeric: true },
            TableColumn { id: imbalanceColumn; title: qsTr("Imbalance"); least: 100; numeric: true },
            TableColumn { id: loadColumn; title: qsTr("Share of takt"); least: 128; numeric: true }
        ]

        delegate: TableRow {
            id: row

            required property string cellId
            required property string name
            required property string cycle
            required property string lowerBound
            required property string effective
            required property string availability
            required property string indexTime
            required property string headWait
            required property string zoneConflict
            required property string imbalance
            required property string load
            required property bool bottleneck
            required property int tone

            label: cellId + " " + name
            selected: bottleneck
            onClicked: root.picked(cellId)

            TableCell { column: cellColumn; text: row.cellId; font.weight: Font.Bold }
            TableCell { column: nameColumn; text: row.name }
            TableCell { column: cycleColumn; text: row.cycle; font.weight: Font.DemiBold }
            TableCell { column: boundColumn; text: row.lowerBound; color: Theme.inkSoft }
            TableCell { column: effectiveColumn; text: row.effective }
            TableCell { column: availabilityColumn; text: row.availability }
            TableCell { column: indexColumn; text: row.indexTime }
            TableCell { column: waitColumn; text: row.headWait }
            TableCell { column: zoneColumn; text: row.zoneConflict }
            TableCell { column: imbalanceColumn; text: row.imbalance }
            TableStateCell { column: loadColumn; text: row.load; tone: row.tone }
        }
    }
}
