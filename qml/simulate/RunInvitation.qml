// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Controls

// Before the first run: what it would tell.
Item {
    id: root

    signal asked

    EmptyState {
        anchors.centerIn: parent
        width: Math.min(460, root.width)
        glyph: "simulate"
        title: qsTr("How will the line really run?")
        text: qsTr("Takt counts on nobody waiting. A simulation lets heads fail, parts wait and buffers fill, and says how many units an hour are left, where the others go, and how it looks.")

        ActionButton {
            text: qsTr("Run the simulation")
            glyph: "play"
            weight: ActionButton.Primary
            onClicked: root.asked()
        }
    }
}
