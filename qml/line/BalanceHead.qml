// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls

// What the panel is about, the line as it is now, and the way out.
RowLayout {
    id: root

    required property string now

    signal hidden

    spacing: 0

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("Balance")
            color: Theme.ink
        }

        Caption {
            Layout.fillWidth: true
            text: root.now
            wrapMode: Text.Wrap
            maximumLineCount: 2
        }
    }

    IconButton {
        glyph: "close"
        text: qsTr("Hide")
        hint: qsTr("Hide; a search goes on")
        onClicked: root.hidden()
    }
}
