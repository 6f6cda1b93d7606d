// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls

// One named loss with a bar for its share.
ColumnLayout {
    id: root

    required property string label
    required property string value
    required property string note
    required property int tone
    required property double share

    spacing: Theme.gapTiny

    PropertyRow {
        Layout.fillWidth: true
        label: root.label
        value: root.value
        tone: root.tone

        HoverHandler {
            id: hover
        }

        Hint {
            shown: hover.hovered
            text: root.note
        }
    }

    ProgressLine {
        Layout.fillWidth: true
        label: root.label
        value: root.share
        tone: root.tone > Tones.Accent ? root.tone : Tones.Accent
    }
}
