// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Linewright.Controls
import Linewright.ViewModel

// The operations of the file as they would be.
DataTable {
    id: root

    required property ImportWizardModel importer

    label: qsTr("Operations of the file")
    model: importer.operations
    columns: [
        TableColumn { id: idColumn; title: qsTr("No."); least: 100 },
        TableColumn { id: nameColumn; title: qsTr("Operation"); least: 200; stretches: true },
        TableColumn { id: beforeColumn; title: qsTr("After"); least: 160; stretches: true },
        TableColumn { id: timeColumn; title: qsTr("Time"); least: 100; numeric: true }
    ]

    delegate: TableRow {
        id: row

        required property string key
        required property string name
        required property string time
        required property string predecessors

        label: key + " " + name
        height: 32
        focusPolicy: Qt.NoFocus

        TableCell { column: idColumn; text: row.key }
        TableCell { column: nameColumn; text: row.name; elide: Text.ElideMiddle }
        TableCell { column: beforeColumn; text: row.predecessors; elide: Text.ElideMiddle }
        TableCell { column: timeColumn; text: row.time }
    }
}
