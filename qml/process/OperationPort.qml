// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Theme

// The place on an operation from which an arc is drawn to its successor.
Item {
    id: root

    required property string operationId
    required property bool shown

    implicitWidth: 28
    implicitHeight: 28

    Rectangle {
        id: knob

        x: handler.active ? handler.centroid.position.x - width / 2 : (parent.width - width) / 2
        y: handler.active ? handler.centroid.position.y - height / 2 : (parent.height - height) / 2
        width: 12
        height: 12
        radius: 6
        color: handler.active || hover.hovered ? Theme.accent : Theme.surface
        border.width: 2
        border.color: Theme.accent
        visible: root.shown || handler.active

        Drag.active: handler.active
        Drag.keys: ["linewright/operation"]
        Drag.mimeData: ({ "text/plain": root.operationId })
        Drag.hotSpot.x: width / 2
        Drag.hotSpot.y: height / 2
    }

    HoverHandler {
        id: hover

        cursorShape: Qt.CrossCursor
    }

    DragHandler {
        id: handler

        target: null
        onActiveChanged: active ? undefined : knob.Drag.drop()
    }
}
