// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// The precedence graph: what must be done before what, left to right. Dragging from the port of an operation to another
// one adds an arc.
Item {
    id: root

    required property PrecedenceGraph graph

    signal picked(string operationId)
    signal joined(string before, string after)

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Precedence graph")

    Flickable {
        id: view

        anchors.fill: parent
        contentWidth: Math.max(width, root.graph.width + 2 * Theme.gapHuge)
        contentHeight: Math.max(height, root.graph.height + 2 * Theme.gapHuge)
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        ScrollBar.vertical: ScrollRail {}
        ScrollBar.horizontal: ScrollRail {}

        Item {
            id: sheet

            x: Math.max(Theme.gapHuge, (view.width - root.graph.width) / 2)
            y: Math.max(Theme.gapHuge, (view.height - root.graph.height) / 2)
            width: root.graph.width
            height: root.graph.height

            PrecedenceArcs {
                anchors.fill: parent
                graph: root.graph
            }

            Repeater {
                model: root.visible ? root.graph.nodes : null

                OperationPlace {
                    width: root.graph.nodeWidth
                    height: root.graph.nodeHeight
                    seen: Qt.rect(view.contentX - sheet.x, view.contentY - sheet.y, view.width, view.height)
                    onPicked: root.picked(operationId)
                    onJoined: before => root.joined(before, operationId)
                }
            }
        }
    }
}
