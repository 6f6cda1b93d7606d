// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Theme

// A cell of a DataTable whose text carries a state: colour and shape together.
Item {
    id: root

    required property TableColumn column
    required property string text
    required property int tone

    width: column.width
    visible: column.shown
    height: parent ? parent.height : implicitHeight
    Accessible.role: Accessible.Cell
    Accessible.name: column.title + ": " + text

    Icon {
        id: mark

        x: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        glyph: Tones.icon(root.tone)
        size: 16
        color: Tones.ink(root.tone)
        visible: root.tone > Tones.Accent
    }

    BodyText {
        x: mark.visible ? mark.x + mark.width + 6 : Theme.gap
        width: parent.width - x - Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: root.column.numeric ? Text.AlignRight : Text.AlignLeft
        text: root.text
        color: root.tone > Tones.Accent ? Tones.ink(root.tone) : Theme.ink
        font.weight: root.tone > Tones.Accent ? Font.DemiBold : Font.Normal
        Accessible.ignored: true
    }
}
