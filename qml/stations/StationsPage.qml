// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// What every station does and holds now, and the delivery of the recipes to all of them.
Item {
    id: root

    required property StationsPageModel stations

    Rectangle {
        anchors.fill: parent
        color: Theme.canvas
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gapLarge
        anchors.topMargin: Theme.gapSmall
        spacing: Theme.gap

        PageHead {
            Layout.fillWidth: true
            title: qsTr("Stations")
            summary: root.stations.linkText
            tone: root.stations.linkTone

            LinkChoice {
                stations: root.stations
            }
        }

        DeliveryCard {
            Layout.fillWidth: true
            stations: root.stations
        }

        GridView {
            id: grid

            readonly property int across: Math.max(1, Math.floor(width / 300))

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.rightMargin: -Theme.gap
            clip: true
            cellWidth: width / across
            cellHeight: 168
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            model: root.stations.stations
            ScrollBar.vertical: ScrollRail {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Stations in line order")

            delegate: Item {
                id: place

                required property string stationId
                required property string name
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

                width: grid.cellWidth
                height: grid.cellHeight
                Accessible.role: Accessible.ListItem
                Accessible.name: card.name
                Accessible.description: card.Accessible.description

                StationCard {
                    id: card

                    width: place.width - Theme.gap
                    height: place.height - Theme.gap
                    stationId: place.stationId
                    stationName: place.name
                    connected: place.connected
                    stateText: place.stateText
                    stateTone: place.stateTone
                    seen: place.seen
                    counters: place.counters
                    cycle: place.cycle
                    revision: place.revision
                    digest: place.digest
                    upToDate: place.upToDate
                    phase: place.phase
                    phaseTone: place.phaseTone
                    progress: place.progress
                    reason: place.reason
                    Accessible.ignored: true
                }

                FocusRing {
                    anchors.rightMargin: Theme.gap - 3
                    anchors.bottomMargin: Theme.gap - 3
                    anchors.leftMargin: 0
                    anchors.topMargin: 0
                    cornerRadius: Theme.radiusLarge
                    shown: place.activeFocus
                }
            }
        }
    }

    EmptyState {
        anchors.centerIn: parent
        width: 460
        glyph: "stations"
        title: qsTr("No stations are connected")
        text: qsTr("Offline is normal. To try the line on this machine, start one virtual station for each cell; to reach a real line, connect to its hub.")
        visible: grid.count === 0

        ActionButton {
            text: qsTr("Start virtual stations")
            glyph: "play"
            weight: ActionButton.Primary
            onClicked: root.stations.startVirtual()
        }
    }
}
