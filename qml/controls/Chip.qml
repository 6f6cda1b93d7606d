// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import Linewright.Theme

// A choice that can be on or off: a filter, a product. The check mark says "on" without colour when asked to.
Button {
    id: root

    property string glyph: ""
    property color glyphColor: Theme.inkSoft
    property bool marked: false
    readonly property string shownGlyph: marked && checked ? "check" : glyph

    checkable: true
    implicitHeight: Theme.touchTarget
    implicitWidth: Math.max(Theme.touchTarget, implicitContentWidth + leftPadding + rightPadding)
    topInset: 8
    bottomInset: 8
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    spacing: 6
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontBody
    font.weight: checked ? Font.DemiBold : Font.Normal
    icon.source: shownGlyph === "" ? "" : "qrc:/icons/" + shownGlyph + ".svg"
    icon.width: 16
    icon.height: 16
    icon.color: checked ? Theme.accentInk : glyphColor
    palette.buttonText: Theme.inkSoft
    palette.brightText: Theme.accentInk
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked

    background: Rectangle {
        radius: height / 2
        color: root.checked ? Theme.accentFill : root.down ? Theme.pressed : root.hovered ? Theme.hovered : Theme.surface
        border.width: Theme.hairline
        border.color: root.checked ? Theme.accentBorder : Theme.border

        FocusRing {
            cornerRadius: parent.height / 2
            shown: root.visualFocus
        }
    }
}
