// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Chart
import Linewright.Controls
import Linewright.Line
import Linewright.Theme
import Linewright.ViewModel

// One replication as it went: the line, its states and its parts, at the speed that is wanted.
Card {
    id: root

    required property WorkbenchModel workbench
    readonly property SimulatePageModel simulate: workbench.simulate

    name: qsTr("Playback")
    padding: Theme.gap

    FrameAnimation {
        running: root.simulate.playing && root.visible
        onTriggered: root.simulate.advance(frameTime)
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gapTiny

        PlaybackStrip {
            id: strip

            Layout.fillWidth: true
            Layout.preferredHeight: 104
            show: root.simulate.show
            fontFamily: Theme.fontFamily
            colors: ChartColors {}
            Accessible.role: Accessible.Animation
            Accessible.name: qsTr("The line at %1").arg(root.simulate.clock)
            Accessible.description: root.simulate.kept

            HoverHandler {
                id: hover
            }

            ChartHint {
                chart: strip
                text: hover.hovered ? strip.describe(hover.point.position.x, hover.point.position.y) : ""
                at: hover.point.position
            }
        }

        PlaybackBar {
            Layout.fillWidth: true
            simulate: root.simulate
        }

        Caption {
            Layout.fillWidth: true
            text: root.simulate.kept
            wrapMode: Text.Wrap
        }
    }
}
