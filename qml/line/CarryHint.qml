// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Chart
import Linewright.Controls
import Linewright.Theme

// What a drop of the operation in the hand would do, or why the bar does not take it.
Surface {
    id: root

    required property YamazumiChart chart

    x: chart.width - width - Theme.gapSmall
    width: Math.min(340, row.implicitWidth + 2 * Theme.gap)
    height: row.implicitHeight + 2 * Theme.gapSmall
    z: 11
    radius: Theme.radius
    visible: chart.carrying
    border.color: chart.refusing ? Theme.critical : Theme.accentBorder
    Accessible.role: Accessible.AlertMessage
    Accessible.name: chart.carryText

    Row {
        id: row

        x: Theme.gap
        y: Theme.gapSmall
        spacing: Theme.gapSmall

        Icon {
            glyph: root.chart.refusing ? "error" : "check-circle"
            size: 18
            color: root.chart.refusing ? Theme.criticalInk : Theme.goodInk
        }

        BodyText {
            width: Math.min(implicitWidth, 284)
            text: root.chart.carryText
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            font.pixelSize: 13
            color: root.chart.refusing ? Theme.criticalInk : Theme.ink
            Accessible.ignored: true
        }
    }
}
