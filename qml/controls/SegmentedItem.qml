// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import Linewright.Theme

// One choice of a Segmented.
AbstractButton {
    id: root

    implicitHeight: Theme.touchTarget
    implicitWidth: Math.max(Theme.touchTarget, implicitContentWidth + leftPadding + rightPadding)
    leftPadding: Theme.gapLarge
    rightPadding: Theme.gapLarge
    topInset: 8
    bottomInset: 8
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked

    contentItem: BodyText {
        text: root.text
        horizontalAlignment: Text.AlignHCenter
        color: root.checked ? Theme.accentInk : Theme.inkSoft
        font.weight: root.checked ? Font.DemiBold : Font.Normal
        Accessible.ignored: true
    }

    background: Rectangle {
        radius: Theme.radiusSmall
        color: root.checked ? Theme.raised : root.hovered ? Theme.hovered : "transparent"
        border.width: root.checked ? Theme.hairline : 0
        border.color: Theme.border

        FocusRing {
            cornerRadius: Theme.radiusSmall
            shown: root.visualFocus
        }
    }
}
