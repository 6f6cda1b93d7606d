// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// The selected operation: its name, process, what comes before it, and its numbers with their limits.
Rectangle {
    id: root

    required property ProcessPageModel process

    color: Theme.surface

    EmptyState {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.gapHuge
        glyph: "process"
        title: qsTr("No operation selected")
        text: qsTr("Pick one in the graph or in the table to read and change it.")
        visible: root.process.currentOperation === ""
    }

    ScrollColumn {
        anchors.fill: parent
        visible: root.process.currentOperation !== ""

        RowLayout {
            spacing: Theme.gapSmall

            SectionTitle {
                Layout.fillWidth: true
                text: root.process.currentTitle
                color: Theme.ink
                wrapMode: Text.Wrap
            }

            IconButton {
                glyph: "trash"
                text: qsTr("Remove the operation")
                onClicked: root.process.removeOperation(root.process.currentOperation)
            }
        }

        TextEntry {
            id: nameEntry

            Layout.fillWidth: true
            label: qsTr("Name of the operation")
            text: root.process.currentName
            onEditingFinished: text === root.process.currentName ? undefined : root.process.rename(root.process.currentOperation, text)

            Binding {
                target: nameEntry
                property: "text"
                value: root.process.currentName
                when: !nameEntry.activeFocus
                restoreMode: Binding.RestoreNone
            }
        }

        ChoiceBox {
            Layout.fillWidth: true
            label: qsTr("Process")
            model: root.process.processes
            textRole: "name"
            valueRole: "key"
            currentIndex: root.process.processes.currentRow
            onActivated: index => root.process.setProcess(root.process.currentOperation, root.process.processes.keyAt(index))
        }

        PredecessorList {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapSmall
            process: root.process
        }

        FieldColumn {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapSmall
            model: root.process.parameters
            onEdited: (row, value) => root.process.parameters.setValue(row, value)
        }

        Caption {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapSmall
            text: root.process.currentNotes
            wrapMode: Text.Wrap
            visible: text !== ""
        }
    }
}
