// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls

// Work while it goes on, and the way to end it. What it has to tell goes inside.
Item {
    id: root

    required property string name
    required property real share
    required property string shareLabel
    default property alias words: telling.data

    signal stopped

    onVisibleChanged: visible ? stopButton.forceActiveFocus(Qt.TabFocusReason) : undefined

    Card {
        anchors.centerIn: parent
        width: Math.min(420, root.width)
        name: root.name

        ColumnLayout {
            anchors.fill: parent
            spacing: Theme.gap

            ColumnLayout {
                id: telling

                Layout.fillWidth: true
                spacing: Theme.gapSmall
            }

            ProgressLine {
                Layout.fillWidth: true
                label: root.shareLabel
                indeterminate: root.share < 0
                value: Math.max(0, root.share)
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
                onClicked: root.stopped()
            }
        }
    }
}
