// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// The search while it goes on: the best so far, how far from proof, and the way to end it.
ColumnLayout {
    id: root

    required property BalanceModel balance

    spacing: 0
    onVisibleChanged: visible ? stopButton.forceActiveFocus(Qt.TabFocusReason) : undefined

    ColumnLayout {
        Layout.fillWidth: true
        Layout.margins: Theme.gapLarge
        spacing: Theme.gap

        FigureColumn {
            Layout.fillWidth: true
            model: root.balance.search
        }

        ProgressLine {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapTiny
            label: qsTr("Share of the time limit that is used")
            value: root.balance.share
        }

        Caption {
            Layout.fillWidth: true
            text: qsTr("The search ends by itself with proof or with the time limit. The line can be worked on meanwhile.")
            wrapMode: Text.Wrap
        }
    }

    Item {
        Layout.fillHeight: true
    }

    ActionButton {
        id: stopButton

        Layout.fillWidth: true
        Layout.margins: Theme.gapSmall
        Layout.leftMargin: Theme.gapLarge
        Layout.rightMargin: Theme.gapLarge
        text: qsTr("Stop and keep the best")
        glyph: "stop"
        onClicked: root.balance.stop()
    }
}
