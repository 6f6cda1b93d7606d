// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Theme

// A state by shape, colour and word together.
Rectangle {
    id: root

    required property string text
    property int tone: Tones.Neutral

    implicitWidth: row.implicitWidth + 20
    implicitHeight: 28
    radius: height / 2
    color: Tones.fill(tone)
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Row {
        id: row

        anchors.centerIn: parent
        spacing: 6

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            glyph: Tones.icon(root.tone)
            size: 16
            color: Tones.ink(root.tone)
        }

        Caption {
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            color: Tones.ink(root.tone)
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
    }
}
