// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// The precedence graph: what must be done before what, left to right. It is moved by dragging and the wheel, zoomed by
// Ctrl and the wheel, by two fingers and by keys. Dragging from the port of an operation to another one adds an arc.
Item {
    id: root

    required property ProcessPageModel process
    readonly property PrecedenceGraph graph: process.graph

    clip: true
    activeFocusOnTab: true
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Precedence graph")
    Accessible.description: graph.arcs.picked
    Accessible.focusable: true
    onWidthChanged: graph.camera.setView(width, height)
    onHeightChanged: graph.camera.setView(width, height)
    Keys.onPressed: event => event.accepted = root.graph.key(event.key, event.modifiers)

    WheelHandler {
        target: null
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => root.graph.camera.wheel(event.x, event.y, event.angleDelta, event.modifiers)
    }

    DragHandler {
        target: null
        onActiveChanged: active ? root.graph.camera.beginPan() : undefined
        onActiveTranslationChanged: root.graph.camera.pan(activeTranslation.x, activeTranslation.y)
    }

    PinchHandler {
        target: null
        onActiveChanged: active ? root.graph.camera.beginPinch() : undefined
        onActiveScaleChanged: root.graph.camera.pinch(activeScale, centroid.position.x, centroid.position.y)
    }

    TapHandler {
        acceptedButtons: Qt.LeftButton
        onPressedChanged: pressed ? root.forceActiveFocus() : undefined
        onTapped: root.graph.tap(root.graph.camera.toDrawing(point.position.x, point.position.y))
    }

    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: menu.openAt(point.position)
    }

    HoverHandler {
        enabled: root.graph.arcs.active
        onPointChanged: root.graph.arcs.moveTo(root.graph.camera.toDrawing(point.position.x, point.position.y))
    }

    Item {
        id: sheet

        x: root.graph.camera.x
        y: root.graph.camera.y
        width: root.graph.width
        height: root.graph.height
        transformOrigin: Item.TopLeft
        scale: root.graph.camera.zoom

        PrecedenceArcs {
            anchors.fill: parent
            graph: root.graph
        }

        Repeater {
            model: root.visible ? root.graph.nodes : null

            OperationPlace {
                width: root.graph.nodeWidth
                height: root.graph.nodeHeight
                seen: root.graph.camera.seen
                aimed: root.graph.arcs.target === operationId
                welcome: root.graph.arcs.possible
                focused: root.activeFocus
                onPicked: root.process.selectOperation(operationId)
                onPullBegun: root.graph.arcs.begin(operationId)
                onPulled: scene => root.graph.arcs.moveTo(sheet.mapFromItem(null, scene.x, scene.y))
                onPullEnded: root.graph.arcs.finish()
            }
        }
    }

    FocusRing {
        shown: root.activeFocus
    }

    GraphTools {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 3
        process: root.process
    }

    GraphWords {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gapSmall
        width: Math.min(parent.width - 2 * Theme.gapLarge, 760)
        arcs: root.graph.arcs
    }

    GraphMenu {
        id: menu

        process: root.process
        view: root
    }
}
