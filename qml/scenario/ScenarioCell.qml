// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Theme
import Linewright.Controls

// One figure of one line, and what it is against the reference: by sign, word, shape and colour.
Rectangle {
    id: root

    required property int column
    required property string value
    required property string change
    required property int tone
    required property bool best
    required property bool reference
    required property string spoken
    property bool picked: false

    signal tapped

    color: picked ? Theme.accentFill : "transparent"
    Accessible.role: Accessible.Cell
    Accessible.name: spoken

    TapHandler {
        onTapped: root.tapped()
    }

    BodyText {
        x: Theme.gap
        y: root.height - 41
        width: root.width - 2 * x
        height: root.change === "" ? 38 : 20
        verticalAlignment: Text.AlignVCenter
        text: root.value
        font.weight: root.best ? Font.Bold : Font.Normal
        Accessible.ignored: true
    }

    Row {
        x: Theme.gap
        y: root.height - 21
        spacing: Theme.gapTiny
        visible: root.change !== ""

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            glyph: Tones.icon(root.tone)
            size: 13
            color: Tones.ink(root.tone)
            visible: root.tone > Tones.Accent
        }

        Caption {
            text: root.change
            color: root.tone > Tones.Accent ? Tones.ink(root.tone) : Theme.inkMuted
            Accessible.ignored: true
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.border
        opacity: 0.6
    }
}
