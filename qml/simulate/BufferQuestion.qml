// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// How many places there are to spread.
ScrollColumn {
    id: root

    required property SimulateBuffers buffers

    spacing: Theme.gapTiny

    SectionTitle {
        text: qsTr("Places behind all cells but the last")
    }

    ToggleRow {
        Layout.fillWidth: true
        text: qsTr("As many as there are: %1").arg(root.buffers.totalNow)
        checked: !root.buffers.ownTotal
        onClicked: root.buffers.ownTotal = !root.buffers.ownTotal
    }

    NumberRow {
        Layout.fillWidth: true
        label: qsTr("Places")
        value: root.buffers.total
        minimum: 1
        maximum: 10000
        decimals: 0
        entryWidth: 112
        visible: root.buffers.ownTotal
        onEdited: value => root.buffers.total = value
    }

    BodyText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall
        text: qsTr("Place by place to where it gains most, then exchanges between two gaps as long as one helps. Stop keeps the best so far.")
        color: Theme.inkSoft
        wrapMode: Text.Wrap
    }
}
