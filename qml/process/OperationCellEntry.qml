// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// Where a cell of the operations table is written: Enter keeps what was typed, Escape what stood there.
TextField {
    id: root

    required property OperationActions actions
    required property string operationId
    required property int number

    text: actions.editText
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontBody
    color: Theme.ink
    selectionColor: Theme.accent
    selectedTextColor: Theme.inkOnAccent
    selectByMouse: true
    autoScroll: true
    leftPadding: Theme.gap - 2
    rightPadding: Theme.gap - 2
    Accessible.role: Accessible.EditableText
    Accessible.name: qsTr("Cell of %1").arg(actions.editedOperation)
    Accessible.description: actions.editFault
    // Not accepted(): after that the key would go on to the table and open the cell again.
    Keys.onReturnPressed: root.actions.commitEdit(text)
    Keys.onEnterPressed: root.actions.commitEdit(text)
    onActiveFocusChanged: activeFocus ? undefined : actions.leaveEdit(operationId, number, text)
    Keys.onEscapePressed: root.actions.cancelEdit()

    background: Rectangle {
        radius: Theme.radiusSmall
        color: Theme.surface
        border.width: Theme.focusWidth
        border.color: root.actions.editFault !== "" ? Theme.critical : Theme.accent
    }

    ToolTip {
        visible: root.actions.editFault !== ""
        padding: Theme.gapSmall

        contentItem: FieldError {
            text: root.actions.editFault
        }

        background: Surface {
            radius: Theme.radiusSmall
        }
    }
}
