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

    spacing: Theme.gapSmall

    IconButton {
        text: root.simulate.playing ? qsTr("Pause") : qsTr("Play")
        glyph: root.simulate.playing ? "pause" : "play"
        framed: true
        onClicked: root.simulate.playing = !root.simulate.playing
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
        text: root.simulate.clock
        color: Theme.inkSoft
        horizontalAlignment: Text.AlignRight
    }

    Segmented {
        label: qsTr("Speed")
        options: ["1×", "10×", "100×", "1,000×", "10,000×"]
        current: Math.round(Math.log10(root.simulate.speed))
        onChosen: index => root.simulate.speed = Math.pow(10, index)
    }
}
