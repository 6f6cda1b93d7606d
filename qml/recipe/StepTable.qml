// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// The steps of one recipe in the order in which they begin.
Card {
    id: root

    required property RecipeStepModel steps

    name: qsTr("Steps")
    padding: Theme.gapSmall

    DataTable {
        anchors.fill: parent
        label: root.name
        emptyText: qsTr("This station passes the product on without work of its own.")
        model: root.steps
        columns: [
            TableColumn { id: numberColumn; title: qsTr("No."); least: 52; numeric: true },
            TableColumn { id: nameColumn; title: qsTr("Operation"); least: 180; stretches: true },
            TableColumn { id: socketColumn; title: qsTr("Done by"); least: 134 },
            TableColumn { id: quantityColumn; title: qsTr("Quantity"); least: 96; numeric: true },
            TableColumn { id: beginColumn; title: qsTr("Begins"); least: 72; numeric: true },
            TableColumn { id: timeColumn; title: qsTr("Takes"); least: 72; numeric: true },
            TableColumn { id: parameterColumn; title: qsTr("Parameters"); least: 260; stretches: true }
        ]

        delegate: TableRow {
            id: row

            required property int number
            required property string operationId
            required property string name
            required property string family
            required property string socket
            required property string quantity
            required property string begin
            required property string time
            required property string parameters

            label: operationId + " " + name

            TableCell { column: numberColumn; text: row.number; color: Theme.inkSoft }
            TableFamilyCell { column: nameColumn; text: row.name; family: row.family }
            TableCell { column: socketColumn; text: row.socket }
            TableCell { column: quantityColumn; text: row.quantity }
            TableCell { column: beginColumn; text: row.begin }
            TableCell { column: timeColumn; text: row.time; font.weight: Font.DemiBold }
            TableCell { column: parameterColumn; text: row.parameters; wrapMode: Text.Wrap; maximumLineCount: 2; font.pixelSize: Theme.fontCaption }

            Hint {
                shown: row.hovered
                text: row.parameters
            }
        }
    }
}
