// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Linewright.Controls
import Linewright.ViewModel

// The figures of the bars, sorted by any column; Enter or a click selects the cell, Ctrl+C copies all of it.
DataTable {
    id: root

    required property YamazumiModel yamazumi
    // The row of what plan and inspector show is marked.
    property string selectedCell: ""

    label: qsTr("Yamazumi in figures")
    emptyText: qsTr("The line has no cells yet.")
    model: yamazumi
    sortKey: yamazumi.sortKey
    descending: yamazumi.descending
    onSortAsked: key => yamazumi.sortBy(key)
    Keys.onPressed: event => event.accepted = event.matches(StandardKey.Copy) && root.yamazumi.copy()

    columns: [
        TableColumn { id: cellColumn; title: qsTr("Cell"); least: 64; sortKey: "cellId" },
        TableColumn { id: nameColumn; title: qsTr("Name"); least: 84; stretches: true; sortKey: "name" },
        TableColumn { id: productColumn; title: qsTr("Product"); least: 92; shown: root.yamazumi.sideBySide; sortKey: "product" },
        TableColumn { id: cycleColumn; title: qsTr("Cycle"); least: 78; numeric: true; sortKey: "cycle" },
        TableColumn { id: workColumn; title: qsTr("Work"); least: 78; numeric: true; sortKey: "work"; shown: root.width >= 560 },
        TableColumn { id: waitColumn; title: qsTr("Waiting"); least: 78; numeric: true; sortKey: "waiting"; shown: root.width >= 640 },
        TableColumn { id: idleColumn; title: qsTr("Idle"); least: 78; numeric: true; sortKey: "idle" },
        TableColumn { id: effectiveColumn; title: qsTr("Effective"); least: 92; numeric: true; sortKey: "effective"; shown: root.width >= 480 },
        TableColumn { id: loadColumn; title: qsTr("Load"); least: 88; numeric: true; sortKey: "load" }
    ]

    delegate: TableRow {
        id: row

        required property string cellId
        required property string name
        required property string product
        required property string cycle
        required property string work
        required property string waiting
        required property string idle
        required property string effective
        required property string load
        required property int tone

        height: 36
        label: cellId + " " + name + ", " + cycle
        selected: cellId === root.selectedCell
        onClicked: root.yamazumi.select(cellId)

        TableCell { column: cellColumn; text: row.cellId; font.weight: Font.Bold }
        TableCell { column: nameColumn; text: row.name }
        TableCell { column: productColumn; text: row.product }
        TableCell { column: cycleColumn; text: row.cycle; font.weight: Font.DemiBold }
        TableCell { column: workColumn; text: row.work }
        TableCell { column: waitColumn; text: row.waiting }
        TableCell { column: idleColumn; text: row.idle }
        TableCell { column: effectiveColumn; text: row.effective }
        TableStateCell { column: loadColumn; text: row.load; tone: row.tone }
    }
}
