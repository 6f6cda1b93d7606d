// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// The questions, what each of them needs to know, and the button that asks it.
Card {
    id: root

    required property SimulateExperiments experiments
    required property SimulateOptions options
    readonly property list<SimulateExperiment> all: [experiments.comparison, experiments.buffers, experiments.levers]
    readonly property SimulateExperiment current: all[experiments.current]

    name: qsTr("Experiments")
    padding: 0

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        TabStrip {
            id: tabs

            Layout.fillWidth: true
            Layout.leftMargin: Theme.gapSmall
            label: root.name
            currentIndex: root.experiments.current
            onCurrentIndexChanged: root.experiments.current = currentIndex

            TabItem {
                text: qsTr("Compare")
            }

            TabItem {
                text: qsTr("Buffers")
            }

            TabItem {
                text: qsTr("Sensitivity")
            }
        }

        Connections {
            target: root.experiments

            function onCurrentChanged() {
                tabs.currentIndex = root.experiments.current;
            }
        }

        StackLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            currentIndex: tabs.currentIndex
            enabled: root.current.phase !== SimulateExperiment.Running

            CompareQuestion {
                comparison: root.experiments.comparison
                options: root.options
            }

            BufferQuestion {
                buffers: root.experiments.buffers
            }

            LeverQuestion {}
        }

        Caption {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gapLarge
            Layout.rightMargin: Theme.gapLarge
            text: qsTr("Each line runs %1, as the options of the run say.").arg(root.options.summary)
            wrapMode: Text.Wrap
        }

        ActionButton {
            Layout.fillWidth: true
            Layout.margins: Theme.gapSmall
            Layout.leftMargin: Theme.gapLarge
            Layout.rightMargin: Theme.gapLarge
            text: root.current.phase === SimulateExperiment.Asking ? qsTr("Run the experiment") : qsTr("Run again")
            glyph: "play"
            enabled: root.current.canStart && root.current.phase !== SimulateExperiment.Running
            onClicked: root.current.start()
        }
    }
}
