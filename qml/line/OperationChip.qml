// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Canvas
import Linewright.Controls
import Linewright.Theme

// The operation that a pointer carries between list, chart and plan. What a drop does is said by the view below it.
Item {
    id: root

    required property OperationHand hand
    required property string name
    readonly property point at: root.mapFromItem(null, hand.pointer.x, hand.pointer.y)

    anchors.fill: parent
    enabled: false

    Surface {
        x: Math.max(Theme.gapTiny, Math.min(root.at.x - width / 2, root.width - width - Theme.gapTiny))
        y: Math.max(Theme.gapTiny, root.at.y - height - Theme.gapSmall)
        width: label.width + 2 * Theme.gap
        height: 32
        radius: Theme.radiusSmall
        color: Theme.accent
        border.color: Theme.accentPressed
        visible: root.hand.holding

        BodyText {
            id: label

            anchors.centerIn: parent
            width: Math.min(implicitWidth, 240)
            text: root.name
            color: Theme.inkOnAccent
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
    }

    Shortcut {
        sequence: "Esc"
        enabled: root.hand.holding
        onActivated: root.hand.cancel()
    }
}
