// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import Linewright.Theme

// Something that holds or does not, with its box in front. It asks for a change; the owner makes it.
AbstractButton {
    id: root

    property string hint: ""

    implicitHeight: Math.max(Theme.touchTarget, implicitContentHeight + 2 * Theme.gapTiny)
    leftPadding: box.width + Theme.gap
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.description: hint
    Accessible.checkable: true
    Accessible.checked: checked
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    Hint {
        shown: root.hovered
        text: root.hint
    }

    Rectangle {
        id: box

        y: (root.height - height) / 2
        width: 20
        height: 20
        radius: 5
        color: root.checked ? Theme.accent : root.hovered ? Theme.hovered : Theme.surface
        border.width: root.checked ? 0 : Theme.hairline
        border.color: Theme.borderStrong

        Icon {
            anchors.centerIn: parent
            glyph: "check"
            size: 16
            color: Theme.inkOnAccent
            visible: root.checked
        }

        FocusRing {
            cornerRadius: 5
            shown: root.visualFocus
        }
    }

    contentItem: BodyText {
        text: root.text
        color: root.enabled ? Theme.ink : Theme.inkDisabled
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
