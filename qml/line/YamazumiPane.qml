// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Chart
import Linewright.Theme
import Linewright.ViewModel

// The balance as stacked bars against takt.
Item {
    id: root

    required property WorkbenchModel workbench

    YamazumiChart {
        id: chart

        anchors.fill: parent
        activeFocusOnTab: true
        document: root.workbench.document
        selection: root.workbench.selection
        preview: root.workbench.line.balance.preview
        language: root.workbench.language
        fontFamily: Theme.fontFamily
        colors: ChartColors {}
        Accessible.role: Accessible.Chart
        Accessible.name: qsTr("Yamazumi: load of each cell against takt")
        Accessible.description: accessibleTable
    }

    PreviewLegend {
        x: 44
        y: -2
        visible: root.workbench.line.balance.shown && root.workbench.line.balance.canAdopt
    }

    ChartHint {
        chart: chart
        text: chart.hintText
        at: chart.hintPosition
    }
}
