// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Canvas
import Linewright.Controls
import Linewright.Theme

// What a drop at the pointer would do, or why it is refused.
Surface {
    id: root

    required property LinePlan plan

    x: Math.max(Theme.gapSmall, Math.min(plan.hintPosition.x + Theme.gapLarge, plan.width - width - Theme.gapSmall))
    y: Math.max(Theme.gapSmall, Math.min(plan.hintPosition.y + Theme.gapLarge, plan.height - height - Theme.gapSmall))
    width: Math.min(320, row.implicitWidth + 2 * Theme.gap)
    height: row.implicitHeight + 2 * Theme.gapSmall
    radius: Theme.radius
    visible: plan.hintText !== ""
    border.color: plan.hintRefused ? Theme.critical : Theme.border
    Accessible.role: Accessible.ToolTip
    Accessible.name: plan.hintText

    Row {
        id: row

        x: Theme.gap
        y: Theme.gapSmall
        spacing: Theme.gapSmall

        Icon {
            id: mark

            glyph: root.plan.hintRefused ? "error" : "check-circle"
            size: 18
            color: root.plan.hintRefused ? Theme.criticalInk : Theme.goodInk
            visible: root.plan.dragging || root.plan.hintRefused
        }

        BodyText {
            width: Math.min(implicitWidth, 280)
            text: root.plan.hintText
            wrapMode: Text.Wrap
            font.pixelSize: 13
            color: root.plan.hintRefused ? Theme.criticalInk : Theme.ink
            Accessible.ignored: true
        }
    }
}
