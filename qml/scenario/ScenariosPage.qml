// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Chart
import Linewright.Controls
import Linewright.ViewModel

// The lines of the project side by side: what each can do, what it costs, and what to do with it.
Item {
    id: root

    required property ScenariosPageModel scenarios
    required property ChartPalette colors

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
            title: qsTr("Scenarios")
            summary: root.scenarios.summary

            ActionButton {
                objectName: "newScenario"
                text: qsTr("New scenario")
                glyph: "plus"
                onClicked: root.scenarios.branch(root.scenarios.openKey)
            }

            CompareFileButton {
                scenarios: root.scenarios
            }
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.gap

            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true
                padding: 0
                name: qsTr("Comparison")

                ScenarioTable {
                    objectName: "scenarioTable"
                    anchors.fill: parent
                    anchors.margins: 1
                    scenarios: root.scenarios
                    colors: root.colors
                    onRenameAsked: side.editName()
                }
            }

            ScenarioSide {
                id: side

                Layout.preferredWidth: 320
                Layout.fillHeight: true
                scenarios: root.scenarios
            }
        }
    }
}
