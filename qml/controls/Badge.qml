// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Theme

// A small fact on something else: a size ratio, a count.
Rectangle {
    id: root

    required property string text
    property int tone: Tones.Neutral

    implicitWidth: Math.max(label.implicitWidth + 14, implicitHeight)
    implicitHeight: 22
    radius: Theme.radiusSmall
    color: Tones.fill(tone)
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Caption {
        id: label

        anchors.centerIn: parent
        text: root.text
        color: Tones.ink(root.tone)
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
}
