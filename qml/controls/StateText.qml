// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Theme

// A line of text that carries a state: shape, colour and words together. Neutral text has no shape.
Item {
    id: root

    required property string text
    required property int tone
    readonly property bool marked: tone > Tones.Accent

    implicitWidth: label.x + label.implicitWidth
    implicitHeight: label.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        glyph: Tones.icon(root.tone)
        size: 18
        color: Tones.ink(root.tone)
        visible: root.marked
    }

    BodyText {
        id: label

        x: root.marked ? 26 : 0
        width: root.width - x
        height: root.height
        text: root.text
        color: root.marked ? Tones.ink(root.tone) : Theme.inkSoft
        Accessible.ignored: true
    }
}
