// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.ViewModel

// What can be tried on the line: the question on the left, its answer on the right.
RowLayout {
    id: root

    required property WorkbenchModel workbench
    readonly property SimulateExperiments experiments: workbench.simulate.experiments

    spacing: Theme.gap

    QuestionCard {
        Layout.preferredWidth: 316
        Layout.fillHeight: true
        experiments: root.experiments
        options: root.workbench.simulate.options
    }

    StackLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        currentIndex: root.experiments.current

        ExperimentPane {
            experiment: root.experiments.comparison
            title: qsTr("What if?")
            text: qsTr("This line beside its saved file, another project or a line without stops: all meet the same random numbers, so that what differs is the line and not luck.")

            CompareResult {
                anchors.fill: parent
                workbench: root.workbench
            }
        }

        ExperimentPane {
            experiment: root.experiments.buffers
            title: qsTr("Where are buffer places worth most?")
            text: qsTr("The same number of places elsewhere can make more units. The best split found can be taken over with one click and undone with another.")

            BufferResult {
                anchors.fill: parent
                workbench: root.workbench
            }
        }

        ExperimentPane {
            experiment: root.experiments.levers
            title: qsTr("What counts?")
            text: qsTr("10 % more of every cycle time, MTBF and MTTR, one at a time: what makes the most of it is where work pays, and names the bottleneck.")

            LeverResult {
                anchors.fill: parent
                workbench: root.workbench
            }
        }
    }
}
