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

    StateText {
        Layout.fillWidth: true
        text: root.summary
        tone: root.tone
    }

    RowLayout {
        id: slot

        spacing: Theme.gapSmall
    }
}
