// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Linewright.Canvas
import Linewright.Controls
import Linewright.ViewModel

// The line: modules on the left, the plan in the middle, the selection or balancing on the right, the loads below.
Item {
    id: root

    required property WorkbenchModel workbench
    readonly property BalanceModel balance: workbench.line.balance

    Keys.enabled: balance.shown
    Keys.onEscapePressed: root.balance.stepBack()

    // Nothing is worked out that is not in sight.
    Binding {
        target: root.workbench.line.inspector
        property: "following"
        value: root.visible
    }

    LineKeys {
        actions: root.workbench.line.actions
        onSearchAsked: library.focusSearch()
    }

    Connections {
        target: root.workbench.actions

        function onLibrarySearchAsked() {
            library.focusSearch();
        }

        function onMeasureAsked() {
            planPane.plan.measuring = true;
            planPane.plan.forceActiveFocus(Qt.ShortcutFocusReason);
        }
    }

    SplitView {
        objectName: "line"
        anchors.fill: parent
        handle: SplitGrip {}

        ModuleLibrary {
            id: library

            SplitView.preferredWidth: 252
            SplitView.minimumWidth: 180
            SplitView.maximumWidth: 420
            library: root.workbench.line.library
            onCarried: (typeId, cell, scenePoint) => carry.move(typeId, cell, scenePoint)
            onReleased: (typeId, cell) => carry.release(typeId, cell)
            onCarryCancelled: carry.cancel()
            onConfirmed: (typeId, cell) => cell ? root.workbench.line.actions.addCell(typeId, -1) : root.workbench.line.actions.placeHeadFromLibrary(typeId, root.workbench.line.inspector.cellId, root.workbench.line.inspector.socket)
        }

        SplitView {
            objectName: "line-plan"
            SplitView.fillWidth: true
            SplitView.minimumWidth: 360
            orientation: Qt.Vertical
            handle: SplitGrip {}

            PlanPane {
                id: planPane

                SplitView.fillHeight: true
                SplitView.minimumHeight: 200
                workbench: root.workbench
                onInspectAsked: inspector.forceActiveFocus(Qt.ShortcutFocusReason)
            }

            BottomPane {
                SplitView.preferredHeight: 264
                SplitView.minimumHeight: 120
                workbench: root.workbench
            }
        }

        StackLayout {
            SplitView.preferredWidth: 304
            SplitView.minimumWidth: 240
            SplitView.maximumWidth: 480
            currentIndex: root.balance.shown ? 1 : 0

            InspectorPane {
                id: inspector

                workbench: root.workbench
                hand: hand
            }

            BalancePanel {
                balance: root.balance
            }
        }
    }

    ModuleCarry {
        id: carry

        plan: planPane.plan
    }

    OperationChip {
        hand: hand
        name: root.workbench.line.carriedName
    }

    OperationHand {
        id: hand

        carry: root.workbench.line.carry
    }
}
