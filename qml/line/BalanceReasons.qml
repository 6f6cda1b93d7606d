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

        // A Column, because a layout of Qt 6.4 that is not in sight keeps what a Repeater has taken out of it, and falls over that.
        Column {
            id: reasons

            Layout.fillWidth: true
            Layout.topMargin: Theme.gapSmall
            spacing: Theme.gapLarge

            Repeater {
                model: root.balance.obstacles

                Column {
                    id: reason

                    required property string what
                    required property string fix

                    width: reasons.width
                    spacing: Theme.gapTiny
                    Accessible.role: Accessible.ListItem
                    Accessible.name: what + " " + fix

                    BodyText {
                        width: reason.width
                        text: reason.what
                        font.weight: Font.Medium
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }

                    Caption {
                        width: reason.width
                        text: reason.fix
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
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
