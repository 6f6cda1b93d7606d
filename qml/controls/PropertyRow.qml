// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Theme

// A label and its value, read as one line.
RowLayout {
    id: root

    required property string label
    required property string value
    required property int tone

    spacing: Theme.gap
    Accessible.role: Accessible.StaticText
    Accessible.name: label + ": " + value

    BodyText {
        Layout.fillWidth: root.value.length <= 32
        text: root.label
        color: Theme.inkSoft
        Accessible.ignored: true
    }

    Icon {
        glyph: Tones.icon(root.tone)
        size: 16
        color: Tones.ink(root.tone)
        visible: root.tone > Tones.Accent
    }

    BodyText {
        Layout.fillWidth: root.value.length > 32 // a digest takes what the label leaves, and wraps
        text: root.value
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        color: root.tone > Tones.Accent ? Tones.ink(root.tone) : Theme.ink
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignRight
        Accessible.ignored: true
    }
}
