// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Canvas
import Linewright.Controls
import Linewright.Line
import Linewright.Theme
import Linewright.ViewModel

// The line plan as a player: to zoom, to pan and to ask what a cell does, not to edit.
Item {
    id: root

    required property WorkbenchModel workbench
    readonly property SimulatePageModel simulate: workbench.simulate

    clip: true

    LinePlan {
        id: plan

        anchors.fill: parent
        focus: true
        activeFocusOnTab: true
        document: root.workbench.document
        selection: root.workbench.selection
        show: root.simulate.show
        language: root.workbench.language
        fontFamily: Theme.fontFamily
        colors: PlanColors {
            canvas: Theme.surface
        }
        motion: Theme.motion
        Accessible.role: Accessible.Animation
        Accessible.name: qsTr("The line at %1").arg(root.simulate.clock)
        Accessible.description: root.simulate.kept
        Accessible.focusable: true
    }

    FocusRing {
        anchors.margins: 1
        shown: plan.activeFocus
    }

    PlanHint {
        plan: plan
    }

    IconButton {
        anchors.right: parent.right
        anchors.top: parent.top
        glyph: "fit"
        text: qsTr("Fit the line")
        hint: qsTr("Fit the line  0")
        framed: true
        visible: !plan.fitted
        onClicked: plan.fit()
    }
}
