// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Theme

// The lost time that is stacked with the operations. One line: what has no room is in the hints of the bars.
Flow {
    id: root

    height: 18
    clip: true
    spacing: Theme.gap
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Lost time")

    LossMark {
        text: qsTr("Index")
        fill: Theme.track
        stroke: Theme.track
    }

    LossMark {
        text: qsTr("Waits for a head")
        fill: Theme.surface
        stroke: Theme.warning
    }

    LossMark {
        text: qsTr("Zone conflict")
        fill: Theme.surface
        stroke: Theme.critical
    }

    LossMark {
        text: qsTr("Idle")
        fill: Theme.surface
        stroke: Theme.rail
    }

    LossMark {
        text: qsTr("Stops")
        fill: Qt.alpha(Theme.warning, 0.55)
    }

    LossMark {
        text: qsTr("Rejects")
        fill: Qt.alpha(Theme.critical, 0.55)
    }
}
