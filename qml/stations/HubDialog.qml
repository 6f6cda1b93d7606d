// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls

// Asks for the address of the hub of a line.
DialogFrame {
    id: root

    required property string address

    signal confirmed(string address)

    title: qsTr("Connect to the hub of a line")
    acceptText: qsTr("Connect")
    acceptable: entry.text.trim() !== ""
    onAccepted: root.confirmed(entry.text.trim())

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.gapSmall

        BodyText {
            Layout.fillWidth: true
            text: qsTr("The hub runs beside the line and every station dials in to it.")
            color: Theme.inkSoft
            wrapMode: Text.Wrap
        }

        TextEntry {
            id: entry

            Layout.fillWidth: true
            label: qsTr("Address of the hub")
            placeholderText: "unix:/run/linewright/hub.sock"
            text: root.address
            focus: true
            onAccepted: root.acceptable ? root.accept() : undefined
        }
    }
}
