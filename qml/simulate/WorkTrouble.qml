// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Controls

// Why the line cannot be simulated, and what to do.
Item {
    id: root

    required property string title
    required property string trouble

    signal asked

    EmptyState {
        anchors.centerIn: parent
        width: Math.min(460, root.width)
        glyph: "warning"
        title: root.title
        text: root.trouble + "\n" + qsTr("Mend what is listed under Problems on the Line page, or change the options, then run again.")

        ActionButton {
            text: qsTr("Run again")
            glyph: "play"
            weight: ActionButton.Primary
            onClicked: root.asked()
        }
    }
}
