// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// What is selected, its name to change, and what can be done with it as a whole.
ColumnLayout {
    id: root

    required property InspectorModel inspector
    required property LineActions actions

    spacing: 0

    RowLayout {
        Layout.topMargin: -Theme.gapSmall
        spacing: 0

        FamilyTile {
            Layout.rightMargin: Theme.gapSmall
            family: root.inspector.family
            size: 28
            visible: root.inspector.family !== ""
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            SectionTitle {
                Layout.fillWidth: true
                text: root.inspector.title
                color: Theme.ink
            }

            Caption {
                Layout.fillWidth: true
                text: root.inspector.subtitle
                wrapMode: Text.Wrap
                maximumLineCount: 2
                visible: text !== ""
            }
        }

        IconButton {
            Layout.preferredWidth: 40
            leftInset: 2
            rightInset: 2
            glyph: "copy"
            text: qsTr("Duplicate")
            hint: qsTr("Duplicate  Ctrl+D")
            visible: root.actions.canDuplicate
            onClicked: root.actions.duplicateSelected()
        }

        IconButton {
            Layout.preferredWidth: 40
            Layout.rightMargin: -Theme.gapSmall
            leftInset: 2
            rightInset: 2
            glyph: "trash"
            text: qsTr("Remove")
            hint: qsTr("Remove  Del")
            visible: root.actions.canRemove
            onClicked: root.actions.removeSelected()
        }
    }

    RowLayout {
        spacing: 0

        TextEntry {
            id: nameEntry

            Layout.fillWidth: true
            label: qsTr("Name")
            text: root.inspector.name
            visible: root.inspector.kind === InspectorModel.Cell || root.inspector.kind === InspectorModel.Operation
            onEditingFinished: text === root.inspector.name ? undefined : root.inspector.rename(text)

            Binding {
                target: nameEntry
                property: "text"
                value: root.inspector.name
                when: !nameEntry.activeFocus
                restoreMode: Binding.RestoreNone
            }
        }

        IconButton {
            Layout.preferredWidth: 40
            leftInset: 2
            rightInset: 2
            glyph: "chevron-left"
            text: qsTr("Move upstream")
            hint: qsTr("Move upstream  Ctrl+Left")
            visible: root.actions.canMoveCell
            onClicked: root.actions.moveSelected(-1)
        }

        IconButton {
            Layout.preferredWidth: 40
            Layout.rightMargin: -Theme.gapSmall
            leftInset: 2
            rightInset: 2
            glyph: "chevron-right"
            text: qsTr("Move downstream")
            hint: qsTr("Move downstream  Ctrl+Right")
            visible: root.actions.canMoveCell
            onClicked: root.actions.moveSelected(1)
        }
    }
}
