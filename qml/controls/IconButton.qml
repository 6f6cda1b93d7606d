// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import Linewright.Theme

// A button that shows only an icon; its text is the accessible name and the hint.
Button {
    id: root

    required property string glyph
    property string hint: text
    property bool framed: false
    property color tint: Theme.inkSoft

    implicitWidth: Theme.touchTarget
    implicitHeight: Theme.touchTarget
    topInset: Theme.touchInset
    bottomInset: Theme.touchInset
    leftInset: Theme.touchInset
    rightInset: Theme.touchInset
    padding: 0
    display: AbstractButton.IconOnly
    icon.source: "qrc:/icons/" + glyph + ".svg"
    icon.width: Theme.iconSize
    icon.height: Theme.iconSize
    icon.color: enabled ? checked ? Theme.accentInk : tint : Theme.inkDisabled
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: hint
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    Hint {
        shown: root.hovered || root.visualFocus
        text: root.hint
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.checked ? Theme.accentFill : root.down ? Theme.pressed : root.hovered && root.enabled ? Theme.hovered : root.framed ? Theme.surface : "transparent"
        border.width: root.framed ? Theme.hairline : 0
        border.color: Theme.border

        FocusRing {
            shown: root.visualFocus
        }
    }
}
