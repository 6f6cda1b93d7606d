// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Linewright.Canvas
import Linewright.Controls
import Linewright.ViewModel

// The operations of the selection with who does them and how long they take.
// A Column, because a layout of Qt 6.4 that is not in sight keeps what a Repeater has taken out of it, and falls over that.
Column {
    id: root

    required property WorkListModel work
    required property OperationHand hand

    // Under the pointer, here or in plan and chart.
    property string hoveredOperation: ""

    signal picked(string operationId)
    signal pointed(string operationId, bool on)

    spacing: 0
    visible: work.count > 0

    SectionTitle {
        text: qsTr("Operations")
    }

    Repeater {
        model: root.work

        WorkEntry {
            width: root.width
            hand: root.hand
            lit: operationId === root.hoveredOperation
            onHoveredChanged: root.pointed(operationId, hovered)
            onClicked: root.picked(operationId)
        }
    }
}
