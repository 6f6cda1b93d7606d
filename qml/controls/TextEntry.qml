// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import Linewright.Theme

// One line of text with a label for readers and room for an icon.
TextField {
    id: root

    required property string label
    property string glyph: ""
    property bool faulty: false

    implicitHeight: Theme.touchTarget
    topInset: Theme.touchInset
    bottomInset: Theme.touchInset
    leftPadding: glyph === "" ? Theme.gap : 38
    rightPadding: Theme.gap
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontBody
    color: Theme.ink
    placeholderTextColor: Theme.inkMuted
    selectionColor: Theme.accent
    selectedTextColor: Theme.inkOnAccent
    selectByMouse: true
    verticalAlignment: TextInput.AlignVCenter
    hoverEnabled: true
    Accessible.role: Accessible.EditableText
    Accessible.name: label

    background: Rectangle {
        radius: Theme.radius
        color: root.enabled ? Theme.surface : Theme.sunken
        border.width: root.activeFocus || root.faulty ? Theme.focusWidth : Theme.hairline
        border.color: root.faulty ? Theme.critical : root.activeFocus ? Theme.accent : Theme.borderStrong

        Icon {
            anchors.left: parent.left
            anchors.leftMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            glyph: root.glyph
            size: 18
            color: Theme.inkMuted
            visible: root.glyph !== ""
        }
    }
}
