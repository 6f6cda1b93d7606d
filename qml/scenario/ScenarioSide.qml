// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// The picked line and what can be done with it, or the prices that all costs follow from.
Card {
    id: root

    required property ScenariosPageModel scenarios

    padding: 0
    name: qsTr("Picked line and prices")

    function editName() {
        tabs.setCurrentIndex(0);
        line.editName();
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        TabStrip {
            id: tabs

            Layout.leftMargin: Theme.gapSmall
            label: qsTr("Picked line and prices")

            TabItem {
                text: qsTr("Line")
            }

            TabItem {
                text: qsTr("Prices")
            }
        }

        StackLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            currentIndex: tabs.currentIndex

            ScenarioDetails {
                id: line

                scenarios: root.scenarios
            }

            PriceList {
                scenarios: root.scenarios
            }
        }
    }
}
