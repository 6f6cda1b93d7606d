// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Chart
import Linewright.Controls
import Linewright.Line
import Linewright.Theme
import Linewright.ViewModel

// The share of each state in the time of each cell; the bottleneck on a band.
Card {
    id: root

    required property WorkbenchModel workbench

    name: qsTr("What the cells do, % of their time")
    padding: Theme.gap

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        SectionTitle {
            text: root.name
        }

        StateChart {
            id: chart

            Layout.fillWidth: true
            Layout.fillHeight: true
            activeFocusOnTab: true
            document: root.workbench.document
            selection: root.workbench.selection
            show: root.workbench.simulate.show
            language: root.workbench.language
            fontFamily: Theme.fontFamily
            colors: ChartColors {}
            Accessible.role: Accessible.Chart
            Accessible.name: root.name
            Accessible.description: accessibleTable

            ChartHint {
                chart: chart
                text: chart.hintText
                at: chart.hintPosition
            }
        }

        // The legend of the playback on the same page names the others.
        StateLegend {
            Layout.fillWidth: true
            language: root.workbench.language
            states: root.workbench.simulate.otherStates
            visible: states.length > 0
        }
    }
}
