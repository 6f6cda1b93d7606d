// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// The picked line: its name, why it is there, what can be done with it, and what differs from the reference.
ScrollColumn {
    id: root

    required property ScenariosPageModel scenarios
    readonly property bool isScenario: !scenarios.pickedIsMain && !scenarios.pickedIsFile

    spacing: Theme.gapTiny

    function editName() {
        nameEntry.forceActiveFocus(Qt.ShortcutFocusReason);
        nameEntry.selectAll();
    }

    TextEntry {
        id: nameEntry

        objectName: "scenarioName"
        Layout.fillWidth: true
        label: qsTr("Name of the line")
        text: root.scenarios.pickedName
        enabled: !root.scenarios.pickedIsFile
        onEditingFinished: root.scenarios.rename(root.scenarios.picked, text)

        Binding {
            target: nameEntry
            property: "text"
            value: root.scenarios.pickedName
            when: !nameEntry.activeFocus
            restoreMode: Binding.RestoreNone
        }
    }

    TextEntry {
        id: notesEntry

        objectName: "scenarioNotes"
        Layout.fillWidth: true
        label: qsTr("Why this line")
        placeholderText: qsTr("Why this line …")
        text: root.scenarios.pickedNotes
        enabled: !root.scenarios.pickedIsFile
        onEditingFinished: root.scenarios.setNotes(root.scenarios.picked, text)

        Binding {
            target: notesEntry
            property: "text"
            value: root.scenarios.pickedNotes
            when: !notesEntry.activeFocus
            restoreMode: Binding.RestoreNone
        }
    }

    ActionButton {
        objectName: "openScenario"
        Layout.fillWidth: true
        text: root.scenarios.pickedIsOpen ? qsTr("This line is open") : qsTr("Open this line")
        glyph: root.scenarios.pickedIsOpen ? "check" : "line"
        enabled: !root.scenarios.pickedIsOpen && !root.scenarios.pickedIsFile
        onClicked: root.scenarios.openLine(root.scenarios.picked)
    }

    ActionButton {
        objectName: "branchScenario"
        Layout.fillWidth: true
        text: qsTr("New scenario from this")
        glyph: "copy"
        enabled: !root.scenarios.pickedIsFile
        onClicked: root.scenarios.branch(root.scenarios.picked)
    }

    ActionButton {
        objectName: "referenceScenario"
        Layout.fillWidth: true
        text: root.scenarios.pickedIsReference ? qsTr("This is the reference") : qsTr("Use as the reference")
        glyph: root.scenarios.pickedIsReference ? "check" : "ruler"
        enabled: !root.scenarios.pickedIsReference
        onClicked: root.scenarios.setReference(root.scenarios.picked)
    }

    ActionButton {
        objectName: "adoptScenario"
        Layout.fillWidth: true
        text: qsTr("Make it the main line")
        glyph: "check-circle"
        enabled: root.isScenario
        onClicked: root.scenarios.adoptLine(root.scenarios.picked)
    }

    ActionButton {
        objectName: "removeScenario"
        Layout.fillWidth: true
        text: root.scenarios.pickedIsFile ? qsTr("Without this file") : qsTr("Remove this scenario")
        glyph: "trash"
        enabled: !root.scenarios.pickedIsMain
        onClicked: root.scenarios.remove(root.scenarios.picked)
    }

    SectionTitle {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        text: qsTr("What differs from %1").arg(root.scenarios.referenceName)
        wrapMode: Text.Wrap
    }

    BodyText {
        Layout.fillWidth: true
        text: root.scenarios.pickedIsReference ? qsTr("This is the reference. Pick another line to see what differs.") : qsTr("The lines are built alike.")
        wrapMode: Text.Wrap
        color: Theme.inkMuted
        visible: differences.count === 0
    }

    FigureColumn {
        id: differences

        Layout.fillWidth: true
        Layout.topMargin: Theme.gapTiny
        model: root.scenarios.differences
    }
}
