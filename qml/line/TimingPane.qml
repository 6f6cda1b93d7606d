// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Chart
import Linewright.Controls
import Linewright.Theme
import Linewright.ViewModel

// The schedule of the selected cell: what each head does when.
Item {
    id: root

    required property WorkbenchModel workbench

    implicitHeight: chart.implicitHeight + legend.implicitHeight

    TimingChart {
        id: chart

        anchors.left: parent.left
        anchors.right: parent.right
        height: implicitHeight
        document: root.workbench.document
        selection: root.workbench.selection
        cellId: root.workbench.line.inspector.cellId
        language: root.workbench.language
        fontFamily: Theme.fontFamily
        colors: ChartColors {}
        Accessible.role: Accessible.Chart
        Accessible.name: qsTr("Timing of the cell")
        Accessible.description: accessibleTable
    }

    Caption {
        id: legend

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: chart.bottom
        text: qsTr("Outlined and joined: what decides the cycle. Hatched: waiting.")
        wrapMode: Text.Wrap
    }

    ChartHint {
        chart: chart
        text: chart.hintText
        at: chart.hintPosition
    }
}
