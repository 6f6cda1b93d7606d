// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.Scenario
import Linewright.ViewModel

// Under the plan: the balance as stacked bars, or what is wrong; the figures of the line stay in sight.
Rectangle {
    id: root

    required property WorkbenchModel workbench

    color: Theme.surface

    // What balancing previews must be in sight.
    readonly property Connections balancing: Connections {
        target: root.workbench.line.balance

        function onShownChanged() {
            tabs.setCurrentIndex(0);
        }
    }

    readonly property Connections asking: Connections {
        target: root.workbench.yamazumi

        function onAsked() {
            tabs.setCurrentIndex(0);
        }
    }

    Binding {
        target: root.workbench.scenarios
        property: "following"
        value: root.visible && tabs.currentIndex === 2
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gapSmall
            Layout.rightMargin: Theme.gapLarge
            spacing: Theme.gapLarge

            TabStrip {
                id: tabs

                objectName: "line-views"
                label: qsTr("Views of the line")

                TabItem {
                    text: qsTr("Yamazumi")
                }

                TabItem {
                    text: qsTr("Problems")
                    count: root.workbench.problems.count > 0 ? String(root.workbench.problems.count) : ""
                    tone: root.workbench.problems.worstTone
                }

                TabItem {
                    text: qsTr("Scenarios")
                }
            }

            Item {
                Layout.fillWidth: true
            }

            FigureText {
                label: qsTr("Balance")
                figure: root.workbench.figures.balance
            }

            FigureText {
                label: qsTr("Length")
                figure: root.workbench.figures.length
                visible: root.width >= 470
            }

            FigureText {
                label: qsTr("Operators")
                figure: root.workbench.figures.operators
                visible: root.width >= 580
            }
        }

        StackLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            currentIndex: tabs.currentIndex

            YamazumiPane {
                workbench: root.workbench
            }

            ProblemList {
                problems: root.workbench.problems
            }

            ScenarioTable {
                scenarios: root.workbench.scenarios
                colors: ChartColors {}
                compact: true
                onRenameAsked: root.workbench.page = WorkbenchModel.Scenarios
            }
        }
    }
}
