// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Canvas
import Linewright.Controls
import Linewright.ViewModel

// What can be done with the selection on the plan.
MenuPanel {
    id: root

    required property WorkbenchModel workbench
    required property LinePlan plan
    readonly property LineActions actions: workbench.line.actions

    MenuEntry {
        text: qsTr("Duplicate")
        glyph: "copy"
        keys: "Ctrl+D"
        enabled: root.actions.canDuplicate
        onTriggered: root.actions.duplicateSelected()
    }

    MenuEntry {
        text: qsTr("Insert a cell before")
        keys: qsTr("Shift+Ins")
        enabled: root.actions.canMoveCell
        onTriggered: root.actions.insertBeside(0)
    }

    MenuEntry {
        text: qsTr("Insert a cell behind")
        keys: qsTr("Ins")
        enabled: root.actions.canMoveCell
        onTriggered: root.actions.insertBeside(1)
    }

    MenuEntry {
        text: qsTr("Move upstream")
        glyph: "chevron-left"
        enabled: root.actions.canMoveCell
        onTriggered: root.actions.moveSelected(-1)
    }

    MenuEntry {
        text: qsTr("Move downstream")
        glyph: "chevron-right"
        enabled: root.actions.canMoveCell
        onTriggered: root.actions.moveSelected(1)
    }

    MenuEntry {
        text: qsTr("Put a buffer behind")
        glyph: "plus"
        keys: "Alt+B"
        enabled: root.actions.canAddBuffer
        onTriggered: root.actions.addBuffer()
    }

    MenuEntry {
        text: qsTr("Make the buffers alike")
        keys: "Alt+A"
        enabled: root.actions.canAlignBuffers
        onTriggered: root.actions.alignBuffers()
    }

    MenuEntry {
        text: qsTr("Remove")
        glyph: "trash"
        keys: qsTr("Del")
        enabled: root.actions.canRemove
        onTriggered: root.actions.removeSelected()
    }

    MenuLine {}

    MenuEntry {
        text: qsTr("Fit the line")
        glyph: "fit"
        keys: "0"
        onTriggered: root.plan.fit()
    }

    MenuEntry {
        text: qsTr("Fit the selection")
        keys: "F"
        onTriggered: root.plan.fitSelection()
    }
}
