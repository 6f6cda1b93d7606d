// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// What the search proposes: how good it is, what the line gains, what moves; to adopt or to discard.
ColumnLayout {
    id: root

    required property BalanceModel balance

    spacing: 0
    onVisibleChanged: visible ? (adoptButton.visible ? adoptButton : discardButton).forceActiveFocus(Qt.TabFocusReason) : undefined

    ScrollColumn {
        Layout.fillWidth: true
        Layout.fillHeight: true

        Banner {
            Layout.fillWidth: true
            text: root.balance.verdict
            tone: root.balance.verdictTone
        }

        Banner {
            Layout.fillWidth: true
            text: root.balance.staleText
            visible: text !== ""
        }

        FigureColumn {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapSmall
            model: root.balance.figures
        }

        SectionTitle {
            Layout.topMargin: Theme.gap
            text: qsTr("What moves")
            visible: root.balance.moves.count > 0
        }

        // A Column, because a layout of Qt 6.4 that is not in sight keeps what a Repeater has taken out of it, and falls over that.
        Column {
            id: moves

            Layout.fillWidth: true
            spacing: Theme.gapSmall

            Repeater {
                model: root.balance.moves

                BalanceMoveEntry {
                    width: moves.width
                }
            }
        }
    }

    // A Row, because a layout that is not in sight misses that one of its items comes into sight.
    Row {
        id: answers

        readonly property real half: (width - spacing) / 2

        Layout.fillWidth: true
        Layout.margins: Theme.gapSmall
        Layout.leftMargin: Theme.gapLarge
        Layout.rightMargin: Theme.gapLarge
        spacing: Theme.gapSmall

        ActionButton {
            id: discardButton

            width: adoptButton.visible ? answers.half : answers.width
            text: root.balance.canAdopt ? qsTr("Discard") : qsTr("Back to the options")
            onClicked: root.balance.discard()
        }

        ActionButton {
            id: adoptButton

            width: answers.half
            text: qsTr("Adopt")
            glyph: "check"
            weight: ActionButton.Primary
            visible: root.balance.canAdopt
            onClicked: root.balance.adopt()
        }
    }
}
