// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Chart
import Linewright.Controls
import Linewright.Line
import Linewright.Theme
import Linewright.ViewModel

// Units per hour over the hours, with the band that holds nine of ten replications, against takt.
Card {
    id: root

    required property WorkbenchModel workbench

    name: qsTr("Throughput, units per hour")
    padding: Theme.gap

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        SectionTitle {
            text: root.name
        }

        SeriesChart {
            id: chart

            Layout.fillWidth: true
            Layout.fillHeight: true
            activeFocusOnTab: true
            quantity: SeriesChart.Throughput
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
    }
}
