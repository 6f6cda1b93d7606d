// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Linewright.Canvas
import Linewright.Controls
import Linewright.Theme
import Linewright.ViewModel

// Which product comes next: what a changeover from the one shown to it changes is marked on the plan.
Surface {
    id: root

    required property LinePlan plan
    required property ChoiceListModel products
    width: content.implicitWidth + 2 * Theme.gap
    height: Theme.controlHeight
    radius: Theme.radius
    visible: products.count > 1

    Row {
        id: content

        x: Theme.gap
        y: -Theme.touchInset // the touch targets are taller than the frame
        spacing: Theme.gapSmall

        Caption {
            height: Theme.touchTarget
            verticalAlignment: Text.AlignVCenter
            text: qsTr("Changes to")
            color: Theme.inkSoft
        }

        Repeater {
            model: root.products

            Chip {
                required property string key
                required property string name
                required property bool current

                text: name
                visible: !current
                marked: true
                checked: root.plan.comparing && root.plan.comparedProduct === key
                Accessible.description: qsTr("Marks what a changeover to this product changes")
                onToggled: root.plan.comparedProduct = checked ? key : ""
            }
        }
    }
}
