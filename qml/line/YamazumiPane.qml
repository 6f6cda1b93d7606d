// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import Linewright.Chart
import Linewright.Controls
import Linewright.Theme
import Linewright.ViewModel

// The balance as stacked bars against takt, or as a table of the same figures.
Item {
    id: root

    required property WorkbenchModel workbench
    readonly property YamazumiModel yamazumi: workbench.yamazumi

    Binding {
        target: root.yamazumi
        property: "following"
        value: root.visible && root.yamazumi.table
    }

    YamazumiHead {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: Theme.gapLarge
        anchors.right: parent.right
        anchors.rightMargin: Theme.gapSmall
        height: Theme.touchTarget
        yamazumi: root.yamazumi
        previewing: root.workbench.line.balance.shown && root.workbench.line.balance.canAdopt
    }

    Loader {
        anchors.fill: parent
        anchors.topMargin: head.height
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        active: root.yamazumi.table

        // A loader of Qt 6.4 cannot make a bound component, so the names below are found by scope.
        // qmllint disable unqualified
        sourceComponent: YamazumiTable {
            yamazumi: root.yamazumi
            selectedCell: root.workbench.line.inspector.cellId
        }
        // qmllint enable unqualified
    }

    YamazumiChart {
        id: chart

        objectName: "yamazumi"
        anchors.fill: parent
        anchors.topMargin: head.height + Theme.gapTiny
        visible: !root.yamazumi.table
        activeFocusOnTab: true
        document: root.workbench.document
        selection: root.workbench.selection
        preview: root.workbench.line.balance.preview
        carry: root.workbench.line.carry
        sideBySide: root.yamazumi.sideBySide
        mean: root.yamazumi.mean
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

        PinchHandler {
            target: null
            onActiveChanged: active ? chart.beginPinch() : undefined
            onActiveScaleChanged: chart.pinch(activeScale, centroid.position.x)
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

    CarryHint {
        chart: chart
        y: chart.y
        visible: chart.visible && chart.carrying
    }

    ChartHint {
        chart: chart
        text: chart.hintText
        at: Qt.point(chart.hintPosition.x, chart.hintPosition.y + chart.y)
    }
}
