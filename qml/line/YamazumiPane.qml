// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import Linewright.Chart
import Linewright.Controls
import Linewright.Theme
import Linewright.ViewModel

// The balance as stacked bars against takt.
Item {
    id: root

    required property WorkbenchModel workbench

    YamazumiChart {
        id: chart

        objectName: "yamazumi"
        anchors.fill: parent
        anchors.topMargin: legend.height
        activeFocusOnTab: true
        document: root.workbench.document
        selection: root.workbench.selection
        preview: root.workbench.line.balance.preview
        carry: root.workbench.line.carry
        language: root.workbench.language
        fontFamily: Theme.fontFamily
        colors: ChartColors {}
        Accessible.role: Accessible.Chart
        Accessible.name: qsTr("Yamazumi: load of each cell against takt")
        Accessible.description: carrying ? carryText : accessibleTable
        Accessible.focusable: true

        FocusRing {
            shown: chart.activeFocus
        }

        ScrollRail {
            id: rail

            anchors.left: parent.left
            anchors.leftMargin: 36
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            orientation: Qt.Horizontal
            policy: ScrollBar.AlwaysOn
            visible: size < 1
            size: chart.viewShare
            onPositionChanged: pressed ? chart.scrollTo(position) : undefined

            Binding {
                target: rail
                property: "position"
                value: chart.viewStart
                when: !rail.pressed
                restoreMode: Binding.RestoreNone
            }
        }
    }

    LossLegend {
        id: legend

        x: 44
        width: root.width - x - Theme.gap
        visible: !preview.visible
    }

    CarryHint {
        chart: chart
        y: chart.y
    }

    PreviewLegend {
        id: preview

        x: 44
        visible: root.workbench.line.balance.shown && root.workbench.line.balance.canAdopt
    }

    ChartHint {
        chart: chart
        text: chart.hintText
        at: chart.hintPosition
    }
}
