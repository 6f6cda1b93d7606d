// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// Every operation with its process, quantity, predecessors, performer and time: a sheet that is walked, written,
// filled down, copied and pasted.
Rectangle {
    id: root

    required property ProcessPageModel process

    color: Theme.surface

    OperationKeys {
        id: sheet

        anchors.fill: parent
        process: root.process
        onSearchAsked: bar.search.forceActiveFocus()

        ColumnLayout {
            anchors.fill: parent
            spacing: 0

            OperationBar {
                id: bar

                Layout.fillWidth: true
                Layout.leftMargin: Theme.gapLarge
                Layout.rightMargin: Theme.gapSmall
                process: root.process
            }

            DataTable {
                id: table

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.leftMargin: Theme.gapSmall
                label: qsTr("Operations")
                emptyText: root.process.operations.shownText === "" ? qsTr("No operations yet. Add one, paste a list from a spreadsheet, or import operations and precedence from an .alb, .IN2 or CSV file.") : qsTr("No operation is like that. Change the search or the filter.")
                model: root.process.operations
                currentIndex: root.process.operations.currentRow
                sortKey: root.process.operations.sortKey
                descending: root.process.operations.descending
                onSortAsked: key => root.process.operations.sortBy(key)
                columns: [
                    TableColumn { id: idColumn; title: qsTr("No."); least: 76; sortKey: "number" },
                    TableColumn { id: nameColumn; title: qsTr("Operation"); least: 190; stretches: true; sortKey: "name" },
                    TableColumn { id: processColumn; title: qsTr("Process"); least: 130; sortKey: "process" },
                    TableColumn { id: quantityColumn; title: qsTr("Quantity"); least: 142; numeric: true; sortKey: "quantity" },
                    TableColumn { id: beforeColumn; title: qsTr("After"); least: 84; stretches: true; sortKey: "after" },
                    TableColumn { id: performerColumn; title: qsTr("Done by"); least: 140; sortKey: "performer" },
                    TableColumn { id: timeColumn; title: qsTr("Time"); least: 76; numeric: true; sortKey: "time" }
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
                    required property bool current
                    readonly property bool walked: current && sheet.activeFocus

                    label: operationId + " " + name
                    selected: marked
                    focusPolicy: Qt.NoFocus
                    Accessible.description: fault
                    Accessible.focused: walked
                    onClicked: sheet.pick(operationId)
                    onPressAndHold: root.process.operations.toggle(operationId)

                    TableCell { column: idColumn; text: row.operationId; color: Theme.inkSoft }
                    OperationCell { column: nameColumn; number: 1; operationId: row.operationId; text: row.name; family: row.family; process: root.process; current: row.walked; onPicked: sheet.pickCell(row.operationId, 1) }
                    OperationCell { column: processColumn; number: 2; operationId: row.operationId; text: row.processName; process: root.process; current: row.walked; onPicked: sheet.pickCell(row.operationId, 2) }
                    OperationCell { column: quantityColumn; number: 3; operationId: row.operationId; text: row.quantityText; process: root.process; current: row.walked; onPicked: sheet.pickCell(row.operationId, 3) }
                    OperationCell { column: beforeColumn; number: 4; operationId: row.operationId; text: row.predecessors; color: Theme.inkSoft; process: root.process; current: row.walked; onPicked: sheet.pickCell(row.operationId, 4) }
                    TableStateCell { column: performerColumn; text: row.cellId === "" ? row.performer : row.cellId + " · " + row.performer; tone: row.tone }
                    TableCell { column: timeColumn; text: row.time; font.weight: Font.DemiBold }

                    Hint {
                        shown: row.hovered
                        text: row.fault
                    }
                }
            }
        }
    }

    PasteDialog {
        pasting: root.process.actions.pasting
    }
}
