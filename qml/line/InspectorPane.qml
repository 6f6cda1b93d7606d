// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Linewright.Canvas
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// The selection in numbers: figures, timing, operations, heads, and what can be changed about it.
Rectangle {
    id: root

    required property WorkbenchModel workbench
    required property OperationHand hand
    readonly property InspectorModel inspector: workbench.line.inspector
    readonly property Suggestion suggestion: workbench.line.suggestion
    readonly property LineActions actions: workbench.line.actions

    color: Theme.surface

    ScrollColumn {
        anchors.fill: parent
        spacing: Theme.gapTiny

        InspectorHead {
            Layout.fillWidth: true
            inspector: root.inspector
            actions: root.actions
        }

        FigureColumn {
            Layout.fillWidth: true
            model: root.inspector.figures
        }

        SectionTitle {
            Layout.topMargin: Theme.gap
            text: qsTr("How the time comes about")
            visible: root.inspector.breakdown.count > 0
        }

        FigureColumn {
            Layout.fillWidth: true
            model: root.inspector.breakdown
            visible: count > 0
        }

        Banner {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap
            visible: root.suggestion.available || root.suggestion.outdated
            opacity: root.suggestion.outdated ? 0.6 : 1
            text: root.suggestion.text
            action: qsTr("Apply")
            actionEnabled: root.suggestion.available
            onTriggered: root.suggestion.apply()
        }

        SectionTitle {
            Layout.topMargin: Theme.gap
            text: qsTr("Timing")
            visible: timing.visible
        }

        TimingPane {
            id: timing

            Layout.fillWidth: true
            workbench: root.workbench
            visible: root.inspector.cellId !== ""
        }

        WorkList {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap
            work: root.inspector.operations
            hand: root.hand
            hoveredOperation: root.inspector.hoveredOperation
            onPointed: (operationId, on) => root.inspector.hoverOperation(operationId, on)
            onPicked: operationId => root.actions.selectOperation(operationId)
        }

        PlaceList {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap
            heads: root.inspector.heads
            onPicked: socket => root.actions.selectPlace(root.inspector.cellId, socket)
            onRemoved: headId => root.actions.removeHead(headId)
        }

        FieldColumn {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap
            entryWidth: root.inspector.kind === InspectorModel.Several ? 152 : 120 // "Several values" and a unit
            model: root.inspector.fields
            onEdited: (row, value) => root.inspector.fields.setValue(row, value)
        }

        Caption {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapSmall
            objectName: "setTogetherNote"
            text: root.inspector.note
            wrapMode: Text.Wrap
            visible: text !== ""
        }
    }
}
