// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import Linewright.Theme

// A push button. Exactly one per screen is Primary. The touch target is taller than what is drawn.
Button {
    id: root

    enum Weight {
        Primary,
        Secondary,
        Ghost,
        Critical
    }

    property int weight: ActionButton.Secondary
    property string glyph: ""
    readonly property bool filled: weight === ActionButton.Primary || weight === ActionButton.Critical
    property color inkColor: !enabled ? Theme.inkDisabled : filled ? Theme.inkOnAccent : weight === ActionButton.Ghost ? Theme.accentInk : Theme.ink

    implicitHeight: Theme.touchTarget
    implicitWidth: Math.max(Theme.touchTarget, implicitContentWidth + leftPadding + rightPadding)
    topInset: Theme.touchInset
    bottomInset: Theme.touchInset
    leftPadding: Theme.gapLarge
    rightPadding: Theme.gapLarge
    spacing: Theme.gapSmall
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontBody
    font.weight: filled ? Font.DemiBold : Font.Medium
    icon.source: glyph === "" ? "" : "qrc:/icons/" + glyph + ".svg"
    icon.width: 18
    icon.height: 18
    icon.color: inkColor
    palette.buttonText: inkColor
    palette.windowText: inkColor
    palette.highlight: inkColor
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: root.weight === ActionButton.Primary ? primaryColor : root.weight === ActionButton.Critical ? criticalColor : quietColor
        border.width: root.weight === ActionButton.Secondary ? Theme.hairline : 0
        border.color: Theme.border

        readonly property color primaryColor: !root.enabled ? Theme.pressed : root.down ? Theme.accentPressed : root.hovered ? Theme.accentHovered : Theme.accent
        readonly property color criticalColor: !root.enabled ? Theme.pressed : root.down ? Theme.criticalInk : Theme.critical
        readonly property color restColor: root.weight === ActionButton.Ghost ? "transparent" : Theme.surface
        readonly property color quietColor: root.down ? Theme.pressed : root.hovered && root.enabled ? Theme.hovered : restColor

        FocusRing {
            shown: root.visualFocus
        }
    }
}
