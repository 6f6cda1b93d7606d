// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Linewright.Canvas
import Linewright.Controls
import Linewright.Theme

// What the marks of a changeover on the plan mean, and how many there are of each.
Surface {
    id: root

    required property LinePlan plan
    readonly property list<PlanChangeEntry> entries: [
        PlanChangeEntry { glyph: "refresh"; label: qsTr("exchanged"); tint: Theme.accentInk },
        PlanChangeEntry { glyph: "arrow-right"; label: qsTr("moved"); tint: Theme.warningInk },
        PlanChangeEntry { glyph: "plus"; label: qsTr("put in"); tint: Theme.goodInk },
        PlanChangeEntry { glyph: "minus"; label: qsTr("taken out"); tint: Theme.criticalInk },
        PlanChangeEntry { glyph: "recipe"; label: qsTr("new recipe"); tint: Theme.inkSoft },
        PlanChangeEntry { glyph: "pause"; label: qsTr("cell idle"); tint: Theme.inkMuted }
    ]

    width: legend.implicitWidth + 2 * Theme.gap
    height: legend.implicitHeight + 2 * Theme.gapSmall
    radius: Theme.radius
    visible: plan.comparing

    Grid {
        id: legend

        x: Theme.gap
        y: Theme.gapSmall
        columns: 3
        columnSpacing: Theme.gap
        rowSpacing: Theme.gapTiny

        Repeater {
            model: root.entries

            Row {
                id: entry

                required property int index
                required property PlanChangeEntry modelData
                readonly property int count: root.plan.comparing ? root.plan.changeCounts[index] : 0
                readonly property string words: count + " " + modelData.label

                spacing: Theme.gapTiny
                opacity: count > 0 ? 1 : 0.6
                Accessible.role: Accessible.StaticText
                Accessible.name: words

                Icon {
                    glyph: entry.modelData.glyph
                    size: 16
                    color: entry.modelData.tint
                }

                Caption {
                    text: entry.words
                    color: Theme.inkSoft
                    Accessible.ignored: true
                }
            }
        }
    }
}
