// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// The rows of a block to be pasted and what each would do.
ColumnLayout {
    id: root

    required property OperationPaste pasting

    spacing: Theme.gapSmall

    StateText {
        Layout.fillWidth: true
        text: root.pasting.summary
        tone: root.pasting.acceptable ? Tones.Good : Tones.Warning
    }

    DataTable {
        Layout.fillWidth: true
        Layout.preferredHeight: 340
        label: qsTr("Rows to paste")
        model: root.pasting
        columns: [
            TableColumn { id: numberColumn; title: qsTr("Row"); least: 56; numeric: true },
            TableColumn { id: idColumn; title: qsTr("No."); least: 84 },
            TableColumn { id: cellsColumn; title: qsTr("Content"); least: 200; stretches: true },
            TableColumn { id: stateColumn; title: qsTr("Effect"); least: 260; stretches: true }
        ]

        delegate: TableRow {
            id: line

            required property int row
            required property string operationId
            required property string effect
            required property string content
            required property int tone

            label: row + " " + content + ": " + effect
            focusPolicy: Qt.NoFocus

            TableCell { column: numberColumn; text: line.row; color: Theme.inkSoft }
            TableCell { column: idColumn; text: line.operationId }
            TableCell { column: cellsColumn; text: line.content }
            TableStateCell { column: stateColumn; text: line.effect; tone: line.tone }

            Hint {
                shown: line.hovered
                text: line.effect
            }
        }
    }
}
