// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// Why there is no balance: each reason with what mends it.
ColumnLayout {
    id: root

    required property BalanceModel balance

    spacing: 0
    onVisibleChanged: visible ? backButton.forceActiveFocus(Qt.TabFocusReason) : undefined

    ScrollColumn {
        Layout.fillWidth: true
        Layout.fillHeight: true

        Banner {
            Layout.fillWidth: true
            text: root.balance.verdict
            tone: root.balance.verdictTone
        }

        Repeater {
            model: root.balance.obstacles

            ColumnLayout {
                id: reason

                required property string what
                required property string fix

                Layout.fillWidth: true
                Layout.topMargin: Theme.gapSmall
                spacing: Theme.gapTiny
                Accessible.role: Accessible.ListItem
                Accessible.name: what + " " + fix

                BodyText {
                    Layout.fillWidth: true
                    text: reason.what
                    font.weight: Font.Medium
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }

                Caption {
                    Layout.fillWidth: true
                    text: reason.fix
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
        }
    }

    ActionButton {
        id: backButton

        Layout.fillWidth: true
        Layout.margins: Theme.gapSmall
        Layout.leftMargin: Theme.gapLarge
        Layout.rightMargin: Theme.gapLarge
        text: qsTr("Back to the options")
        onClicked: root.balance.discard()
    }
}
