// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// The sockets of the selected cell with the heads that sit in them.
// A Column, because a layout of Qt 6.4 that is not in sight keeps what a Repeater has taken out of it, and falls over that.
Column {
    id: root

    required property HeadListModel heads

    signal picked(int socket)
    signal removed(string headId)

    spacing: Theme.gapSmall
    visible: heads.count > 0

    SectionTitle {
        text: qsTr("Heads")
    }

    Repeater {
        model: root.heads

        PlaceEntry {
            width: root.width
            onClicked: root.picked(socket)
            onRemoved: root.removed(headId)
        }
    }
}
