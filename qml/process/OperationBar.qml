// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// Above the table: what of it is shown, and what can be done with the rows that are selected.
RowLayout {
    id: root

    required property ProcessPageModel process
    readonly property alias search: search

    spacing: Theme.gapTiny

    SearchField {
        id: search

        Layout.fillWidth: true
        Layout.minimumWidth: 120
        Layout.maximumWidth: 240
        label: qsTr("Search the operations")
        placeholderText: qsTr("Search")
        onTextChanged: root.process.operations.searchText = text
    }

    Chip {
        text: qsTr("Unassigned")
        checkable: false
        checked: root.process.operations.only === OperationTableModel.Unassigned
        onClicked: root.process.operations.only = checked ? OperationTableModel.All : OperationTableModel.Unassigned
    }

    Chip {
        text: qsTr("With problems")
        checkable: false
        checked: root.process.operations.only === OperationTableModel.Problems
        onClicked: root.process.operations.only = checked ? OperationTableModel.All : OperationTableModel.Problems
    }

    // A row of its own: its buttons come and go with the product, which the layout around it would not follow.
    Row {
        Repeater {
            model: root.process.operations.families

            IconButton {
                required property string key
                required property string name

                width: 40
                glyph: Families.icon(key)
                text: name
                tint: Families.fill(key)
                checkable: false
                checked: root.process.operations.family === key
                onClicked: root.process.operations.toggleFamily(key)
            }
        }
    }

    Caption {
        Layout.fillWidth: true
        text: root.process.operations.shownText
    }

    Caption {
        text: qsTr("%n selected", "", root.process.operations.selectedCount)
        visible: root.process.operations.selectedCount > 1
    }

    IconButton {
        glyph: "copy"
        text: qsTr("Copy the selected rows")
        hint: qsTr("Copy the selected rows  Ctrl+C")
        enabled: root.process.operations.selectedCount > 0
        onClicked: root.process.actions.copy()
    }

    IconButton {
        glyph: "import"
        text: qsTr("Paste from a spreadsheet")
        hint: qsTr("Paste from a spreadsheet  Ctrl+V")
        onClicked: root.process.actions.paste()
    }

    IconButton {
        glyph: "chevron-down"
        text: qsTr("Fill down")
        hint: qsTr("Fill the current column of the first selected row into the others  Ctrl+D")
        enabled: root.process.operations.selectedCount > 1
        onClicked: root.process.actions.fillDown()
    }

    IconButton {
        glyph: "trash"
        text: qsTr("Remove the selected operations")
        hint: qsTr("Remove the selected operations  Del")
        enabled: root.process.operations.selectedCount > 0
        onClicked: root.process.actions.removeSelected()
    }
}
