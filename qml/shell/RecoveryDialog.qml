// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// Offers back what an earlier run could not save. It goes when each entry was recovered or discarded, or is put off.
DialogFrame {
    id: root

    required property FilesModel files
    property bool putOff: false

    title: qsTr("Unsaved work was found")
    acceptText: qsTr("Decide later")
    acceptWeight: ActionButton.Secondary
    rejectText: ""
    visible: files.recovery.count > 0 && !putOff
    width: 600
    onClosed: putOff = true

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.gap

        BodyText {
            Layout.fillWidth: true
            wrapMode: Text.Wrap
            text: qsTr("The program ended before these edits were saved. Nothing is lost: recover them, or discard them for good.")
            color: Theme.inkSoft
        }

        // A Column, because a layout of Qt 6.4 that is not in sight keeps what a Repeater has taken out of it, and falls over that.
        Column {
            id: entries

            Layout.fillWidth: true
            spacing: Theme.gap

            Repeater {
                model: root.files.recovery

                RecoveryEntry {
                    id: entry

                    required property int index

                    width: entries.width
                    onRecovered: root.files.recover(entry.index)
                    onDiscarded: root.files.discardRecovery(entry.index)
                }
            }
        }
    }
}
