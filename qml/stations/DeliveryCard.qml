// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// The delivery of one generation to the whole line: how far it is, what came of it, and the button that starts it.
Card {
    id: root

    required property StationsPageModel stations

    name: qsTr("Delivery")
    accented: stations.delivering

    RowLayout {
        anchors.fill: parent
        spacing: Theme.gapLarge

        Icon {
            glyph: root.stations.delivering ? "deliver" : Tones.icon(root.stations.summaryTone)
            size: 32
            color: Tones.ink(root.stations.delivering ? Tones.Accent : root.stations.summaryTone)
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 6

            BodyText {
                Layout.fillWidth: true
                text: root.stations.summary === "" ? qsTr("Nothing delivered yet") : root.stations.summary
                font.pixelSize: Theme.fontTitle
                font.weight: Font.Bold
                color: root.stations.summaryTone > Tones.Accent ? Tones.ink(root.stations.summaryTone) : Theme.ink
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }

            ProgressLine {
                Layout.fillWidth: true
                label: qsTr("Delivery to the whole line")
                value: root.stations.progress
                tone: root.stations.summaryTone > Tones.Accent ? root.stations.summaryTone : Tones.Accent
            }

            Caption {
                Layout.fillWidth: true
                text: root.stations.canDeliver ? qsTr("The line switches together: no station produces with a new recipe before all of them hold theirs.") : root.stations.deliverHint
                color: root.stations.canDeliver || root.stations.delivering ? Theme.inkMuted : Theme.warningInk
                wrapMode: Text.Wrap
            }
        }

        ActionButton {
            text: qsTr("Stop")
            glyph: "stop"
            visible: root.stations.delivering
            onClicked: root.stations.stop()
        }

        ActionButton {
            text: qsTr("Deliver to all stations")
            glyph: "deliver"
            weight: ActionButton.Primary
            enabled: root.stations.canDeliver
            visible: !root.stations.delivering
            onClicked: root.stations.deliver()
        }
    }
}
