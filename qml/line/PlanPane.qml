// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Canvas
import Linewright.Theme
import Linewright.ViewModel

// The line to scale with its zoom controls and the hint beside whatever is carried.
Item {
    id: root

    required property WorkbenchModel workbench
    readonly property alias plan: plan

    signal inspectAsked

    clip: true

    LinePlan {
        id: plan

        objectName: "plan"
        anchors.fill: parent
        focus: true
        activeFocusOnTab: true
        document: root.workbench.document
        selection: root.workbench.selection
        carry: root.workbench.line.carry
        language: root.workbench.language
        fontFamily: Theme.fontFamily
        colors: PlanColors {}
        coveredTop: zoom.y + zoom.height
        motion: Theme.motion
        Accessible.role: Accessible.Canvas
        Accessible.name: qsTr("Line plan")
        Accessible.description: root.workbench.figures.summary
        Accessible.focusable: true
        onCellTypeDropped: (typeId, index) => root.workbench.line.actions.addCell(typeId, index)
        onInspectRequested: root.inspectAsked()
        onContextMenuRequested: point => menu.popup(plan, point.x, point.y)
    }

    PlanHint {
        plan: plan
    }

    PlanZoom {
        id: zoom

        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 3
        plan: plan
    }

    PlanCompare {
        anchors.right: zoom.left
        anchors.rightMargin: Theme.gapSmall
        anchors.top: zoom.top
        plan: plan
        products: root.workbench.products
    }

    PlanChanges {
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gapSmall
        plan: plan
    }

    PlanMinimap {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gapSmall
        plan: plan
    }

    PlanMenu {
        id: menu

        workbench: root.workbench
        plan: plan
    }
}
