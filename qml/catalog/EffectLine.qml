// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls

// One figure of the line: as it is and, when it would be another, as it would be.
RowLayout {
    id: root

    required property string label
    required property string before
    required property string after
    required property int tone
    readonly property bool moves: after !== ""

    spacing: Theme.gapTiny
    Accessible.role: Accessible.StaticText
    Accessible.name: label + ": " + before + (moves ? " → " + after : "")

    BodyText {
        Layout.fillWidth: true
        text: root.label
        color: Theme.inkSoft
        Accessible.ignored: true
    }

    BodyText {
        text: root.before
        color: root.moves ? Theme.inkMuted : Theme.ink
        font.weight: root.moves ? Font.Normal : Font.DemiBold
        Accessible.ignored: true
    }

    BodyText {
        text: "→"
        color: Theme.inkMuted
        visible: root.moves
        Accessible.ignored: true
    }

    BodyText {
        text: root.after
        color: Tones.ink(root.tone)
        font.weight: Font.DemiBold
        visible: root.moves
        Accessible.ignored: true
    }
}
