// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.ViewModel

// The keys of the operations table. Selection and the current cell live in the model; the rows only show them.
Item {
    id: root

    required property ProcessPageModel process

    signal searchAsked

    function pick(operationId: string) {
        process.actions.editedOperation === operationId ? undefined : forceActiveFocus();
        process.operations.pick(operationId);
    }

    // A cell that can be written takes the click of its row.
    function pickCell(operationId: string, column: int) {
        pick(operationId);
        process.operations.setCurrentColumn(column);
    }

    activeFocusOnTab: true
    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Operations table")
    Accessible.focusable: true
    Keys.onUpPressed: event => root.process.operations.step(-1, event.modifiers & Qt.ShiftModifier)
    Keys.onDownPressed: event => root.process.operations.step(1, event.modifiers & Qt.ShiftModifier)
    Keys.onLeftPressed: root.process.operations.stepColumn(-1)
    Keys.onRightPressed: root.process.operations.stepColumn(1)
    Keys.onReturnPressed: root.process.actions.beginEdit()
    Keys.onEnterPressed: root.process.actions.beginEdit()
    Keys.onDeletePressed: root.process.actions.removeSelected()
    Keys.onPressed: event => event.accepted = root.process.actions.key(event.key, event.modifiers)

    Connections {
        target: root.process.actions

        function onEditClosed() {
            root.forceActiveFocus();
        }
    }

    Shortcut {
        sequence: "Ctrl+F"
        enabled: root.visible
        onActivated: root.searchAsked()
    }
}
