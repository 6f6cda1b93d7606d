// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// Every operation with its process, quantity, predecessors, performer and time.
Rectangle {
    id: root

    required property ProcessPageModel process

    color: Theme.surface

    DataTable {
        anchors.fill: parent
        anchors.leftMargin: Theme.gapSmall
        label: qsTr("Operations")
        emptyText: qsTr("No operations yet. Add one, or import operations and precedence from an .alb, .IN2 or CSV file.")
        model: root.process.operations
        columns: [
            TableColumn { id: idColumn; title: qsTr("No."); least: 76 },
            TableColumn { id: nameColumn; title: qsTr("Operation"); least: 190; stretches: true },
            TableColumn { id: processColumn; title: qsTr("Process"); least: 130 },
            TableColumn { id: quantityColumn; title: qsTr("Quantity"); least: 142; numeric: true },
            TableColumn { id: beforeColumn; title: qsTr("After"); least: 84; stretches: true },
            TableColumn { id: performerColumn; title: qsTr("Done by"); least: 140 },
            TableColumn { id: timeColumn; title: qsTr("Time"); least: 76; numeric: true }
        ]

        delegate: TableRow {
            id: row

            required property string operationId
            required property string name
            required property string processName
            required property string family
            required property string quantityText
            required property string predecessors
            required property string performer
            required property string cellId
            required property string time
            required property string fault
            required property int tone
            required property bool marked

            label: operationId + " " + name
            selected: marked
            Accessible.description: fault
            onClicked: root.process.selectOperation(operationId)

            TableCell { column: idColumn; text: row.operationId; color: Theme.inkSoft }
            TableFamilyCell { column: nameColumn; text: row.name; family: row.family }
            TableCell { column: processColumn; text: row.processName }
            TableCell { column: quantityColumn; text: row.quantityText }
            TableCell { column: beforeColumn; text: row.predecessors; color: Theme.inkSoft }
            TableStateCell { column: performerColumn; text: row.cellId === "" ? row.performer : row.cellId + " · " + row.performer; tone: row.tone }
            TableCell { column: timeColumn; text: row.time; font.weight: Font.DemiBold }

            Hint {
                shown: row.hovered
                text: row.fault
            }
        }
    }
}
