// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// The line as it will really run: what to simulate, how far that is, what came out, to look at, to play and by cell, and
// what can be tried on it.
Item {
    id: root

    required property WorkbenchModel workbench
    readonly property SimulatePageModel simulate: workbench.simulate

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
            title: qsTr("Simulate")
            summary: root.simulate.verdict
            tone: root.simulate.verdictTone

            ViewTabs {
                simulate: root.simulate
            }
        }

        StackLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            currentIndex: root.simulate.view === SimulatePageModel.Experiments ? 1 : 0

            RunView {
                workbench: root.workbench
            }

            ExperimentView {
                workbench: root.workbench
            }
        }
    }
}
