// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.ViewModel

// Balancing the line, beside the chart that previews it: options, then the search, then what it proposes.
Rectangle {
    id: root

    required property BalanceModel balance

    color: Theme.surface
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Balance")
    onVisibleChanged: visible && balance.phase === BalanceModel.Asking ? asking.focusStart() : undefined

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        BalanceHead {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gapLarge
            Layout.rightMargin: Theme.gapSmall
            Layout.topMargin: Theme.gapSmall
            now: root.balance.options.now
            onHidden: root.balance.shown = false
        }

        StackLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            currentIndex: root.balance.phase

            BalanceAsking {
                id: asking

                options: root.balance.options
                onStarted: root.balance.start()
            }

            BalanceSearching {
                balance: root.balance
            }

            BalanceOffering {
                balance: root.balance
            }

            BalanceReasons {
                balance: root.balance
            }
        }
    }
}
