// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls

// One station: its state, what it makes, what it holds, and how far the delivery is with it. Values of a station that
// is not connected are quieter and carry their age.
Card {
    id: root

    required property string stationId
    required property string stationName
    required property bool connected
    required property string stateText
    required property int stateTone
    required property string seen
    required property string counters
    required property string cycle
    required property string revision
    required property string digest
    required property bool upToDate
    required property string phase
    required property int phaseTone
    required property double progress
    required property string reason

    name: stationId + " " + stationName
    padding: Theme.gap
    leftPadding: Theme.gapLarge
    rightPadding: Theme.gapLarge
    Accessible.description: stateText + ", " + phase + " " + reason

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gapTiny

        RowLayout {
            spacing: Theme.gapSmall

            BodyText {
                text: root.stationId
                font.pixelSize: Theme.fontTitle
                font.weight: Font.Bold
            }

            BodyText {
                Layout.fillWidth: true
                text: root.stationName
                color: Theme.inkSoft
            }

            StateBadge {
                text: root.stateText
                tone: root.stateTone
                opacity: root.connected ? 1 : 0.7
            }
        }

        RowLayout {
            spacing: Theme.gapSmall

            BodyText {
                text: root.cycle
                font.pixelSize: Theme.fontTitle
                color: root.connected ? Theme.ink : Theme.inkMuted
            }

            Caption {
                Layout.fillWidth: true
                text: root.counters
            }

            Caption {
                text: root.seen
                color: root.connected ? Theme.inkMuted : Theme.warningInk
            }
        }

        ProgressLine {
            Layout.fillWidth: true
            label: qsTr("Delivery to %1").arg(root.stationId)
            value: root.progress
            tone: root.phaseTone > Tones.Accent ? root.phaseTone : Tones.Accent
        }

        RowLayout {
            spacing: 6

            Icon {
                glyph: Tones.icon(root.phaseTone)
                size: 16
                color: Tones.ink(root.phaseTone)
                visible: root.phase !== ""
            }

            BodyText {
                Layout.fillWidth: true
                text: root.phase
                color: Tones.ink(root.phaseTone)
                font.weight: Font.DemiBold
            }

            Caption {
                text: qsTr("Recipe %1").arg(root.revision)
                color: Theme.inkSoft
            }

            Caption {
                text: root.digest
                font.family: Theme.monoFamily
                visible: text !== ""
            }

            Icon {
                glyph: "check"
                size: 16
                color: Theme.goodInk
                visible: root.upToDate
            }
        }

        Caption {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: root.reason
            color: Tones.ink(root.phaseTone)
            verticalAlignment: Text.AlignTop
            wrapMode: Text.Wrap
            maximumLineCount: 2

            HoverHandler {
                id: hover
            }

            Hint {
                shown: hover.hovered
                text: root.reason
            }
        }
    }
}
