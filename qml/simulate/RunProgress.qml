// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// The run while it goes on, and the way to end it.
Item {
    id: root

    required property SimulatePageModel simulate

    onVisibleChanged: visible ? stopButton.forceActiveFocus(Qt.TabFocusReason) : undefined

    Card {
        anchors.centerIn: parent
        width: Math.min(420, root.width)
        name: qsTr("Run")

        ColumnLayout {
            anchors.fill: parent
            spacing: Theme.gap

            FigureColumn {
                Layout.fillWidth: true
                model: root.simulate.run
            }

            ProgressLine {
                Layout.fillWidth: true
                label: qsTr("Share of the replications that are done")
                value: root.simulate.share
            }

            Caption {
                Layout.fillWidth: true
                text: qsTr("The line can be worked on meanwhile; the run is of the line as it was at the start.")
                wrapMode: Text.Wrap
            }

            ActionButton {
                id: stopButton

                Layout.fillWidth: true
                text: qsTr("Stop and keep what is done")
                glyph: "stop"
                onClicked: root.simulate.stop()
            }
        }
    }
}
