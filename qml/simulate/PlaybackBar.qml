// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// Play, pause, back and forth, and how fast.
RowLayout {
    id: root

    required property SimulatePageModel simulate

    spacing: 0

    IconButton {
        text: qsTr("Event before")
        hint: qsTr("Event before  ←")
        glyph: "chevron-left"
        enabled: root.simulate.position > 0
        onClicked: root.simulate.stepEvent(false)
    }

    IconButton {
        text: root.simulate.playing ? qsTr("Pause") : qsTr("Play")
        hint: root.simulate.playing ? qsTr("Pause  Space") : qsTr("Play  Space")
        glyph: root.simulate.playing ? "pause" : "play"
        framed: true
        onClicked: root.simulate.playing = !root.simulate.playing
    }

    IconButton {
        text: qsTr("Next event")
        hint: qsTr("Next event  →")
        glyph: "chevron-right"
        enabled: root.simulate.position < root.simulate.duration
        onClicked: root.simulate.stepEvent(true)
    }

    TimeSlider {
        Layout.fillWidth: true
        label: qsTr("Time of the playback")
        to: root.simulate.duration
        stepSize: 1
        value: root.simulate.position
        onMoved: root.simulate.position = value
    }

    Caption {
        Layout.preferredWidth: 124
        Layout.rightMargin: Theme.gap
        text: root.simulate.clock
        color: Theme.inkSoft
        horizontalAlignment: Text.AlignRight

        HoverHandler {
            id: hover
        }

        Hint {
            shown: hover.hovered
            text: root.simulate.kept
        }
    }

    Segmented {
        label: qsTr("Speed")
        options: ["1×", "10×", "100×", "1,000×", "10,000×"]
        current: Math.round(Math.log10(root.simulate.speed))
        onChosen: index => root.simulate.speed = Math.pow(10, index)
    }
}
