// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Controls
import Linewright.ViewModel

// Which stations the workbench talks to: none, virtual ones on this machine, or those of a hub.
RowLayout {
    id: root

    required property StationsPageModel stations

    ActionButton {
        text: qsTr("Disconnect")
        glyph: "link-off"
        visible: root.stations.link !== StationsPageModel.Offline
        enabled: !root.stations.delivering
        onClicked: root.stations.disconnectFromHub()
    }

    ActionButton {
        text: qsTr("Virtual stations")
        glyph: "play"
        visible: root.stations.link === StationsPageModel.Offline
        onClicked: root.stations.startVirtual()
    }

    ActionButton {
        text: qsTr("Connect to a hub…")
        glyph: "link"
        visible: root.stations.link === StationsPageModel.Offline
        onClicked: hubDialog.open()
    }

    HubDialog {
        id: hubDialog

        address: root.stations.hubAddress
        onConfirmed: address => root.stations.connectToHub(address)
    }
}
