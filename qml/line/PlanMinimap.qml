// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Canvas
import Linewright.Controls
import Linewright.Theme

// A long line as a whole, in sight while the plan shows a part of it.
Surface {
    id: root

    required property LinePlan plan

    width: Math.min(320, parent.width - 2 * Theme.gap)
    height: 56
    radius: Theme.radius
    visible: plan.viewShare < 0.98

    LineMinimap {
        id: map

        objectName: "minimap"
        anchors.fill: parent
        anchors.margins: Theme.gapTiny
        plan: root.plan
        Accessible.role: Accessible.ScrollBar
        Accessible.name: qsTr("Overview of the line")
        Accessible.description: qsTr("%1 % of the line in sight").arg(Number(root.plan.viewShare * 100).toLocaleString(Qt.locale(), "f", 0))
        Accessible.focusable: true

        FocusRing {
            shown: map.activeFocus
        }
    }
}
