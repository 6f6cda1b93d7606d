// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Controls
import Linewright.Theme
import Linewright.ViewModel

// One replication as it went: the line, its states and its parts, at the speed that is wanted. Space plays and pauses,
// left and right go to the events before and after, plus and minus set the speed.
Card {
    id: root

    required property WorkbenchModel workbench
    readonly property SimulatePageModel simulate: workbench.simulate

    name: qsTr("Playback")
    padding: Theme.gap
    topPadding: Theme.gapSmall
    bottomPadding: Theme.gapTiny
    Keys.onSpacePressed: root.simulate.playing = !root.simulate.playing
    Keys.onLeftPressed: root.simulate.stepEvent(false)
    Keys.onRightPressed: root.simulate.stepEvent(true)

    Shortcut {
        sequences: ["+", "="]
        enabled: root.activeFocus
        onActivated: root.simulate.changeSpeed(10)
    }

    Shortcut {
        sequence: "-"
        enabled: root.activeFocus
        onActivated: root.simulate.changeSpeed(0.1)
    }

    FrameAnimation {
        running: root.simulate.playing && root.visible
        onTriggered: root.simulate.advance(frameTime)
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PlaybackLegend {
            Layout.fillWidth: true
            simulate: root.simulate
            language: root.workbench.language
        }

        PlaybackPlan {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Theme.gapTiny
            Layout.leftMargin: -root.leftPadding + 1
            Layout.rightMargin: -root.rightPadding + 1
            workbench: root.workbench
        }

        PlaybackBar {
            Layout.fillWidth: true
            simulate: root.simulate
        }
    }
}
