// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Theme

// The top of a page: what it is, its state in one line, and its actions.
RowLayout {
    id: root

    required property string title
    property string summary: ""
    property int tone: Tones.Neutral
    default property alias actions: slot.data

    spacing: Theme.gap

    PageTitle {
        text: root.title
    }

    Icon {
        glyph: Tones.icon(root.tone)
        size: 18
        color: Tones.ink(root.tone)
        visible: root.tone > Tones.Accent
    }

    BodyText {
        Layout.fillWidth: true
        text: root.summary
        color: root.tone > Tones.Accent ? Tones.ink(root.tone) : Theme.inkSoft
    }

    RowLayout {
        id: slot

        spacing: Theme.gapSmall
    }
}
