// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Linewright.Canvas
import Linewright.Controls
import Linewright.Line
import Linewright.Theme
import Linewright.ViewModel

// What the colours of the playback mean: states of cells, and products when they are mixed.
RowLayout {
    id: root

    required property SimulatePageModel simulate
    required property string language

    spacing: Theme.gapLarge

    StateLegend {
        Layout.fillWidth: true
        language: root.language
        states: root.simulate.playedStates
    }

    Repeater {
        model: root.simulate.products

        Row {
            id: entry

            required property string modelData
            required property int index

            spacing: 6
            Accessible.role: Accessible.StaticText
            Accessible.name: modelData

            PartMark {
                anchors.verticalCenter: parent.verticalCenter
                product: entry.index
                colors: PlanColors {}
            }

            Caption {
                text: entry.modelData
                color: Theme.inkSoft
                Accessible.ignored: true
            }
        }
    }
}
