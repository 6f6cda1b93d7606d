// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Theme

// The place on an operation from which an arc is drawn to its successor.
Item {
    id: root

    required property string operationId
    required property bool shown

    signal pullBegun
    signal pulled(point scene)
    signal pullEnded

    implicitWidth: 36
    implicitHeight: 36

    Rectangle {
        anchors.centerIn: parent
        width: 14
        height: 14
        radius: 7
        color: handler.active || hover.hovered ? Theme.accent : Theme.surface
        border.width: 2
        border.color: Theme.accent
        visible: root.shown || handler.active || hover.hovered
    }

    HoverHandler {
        id: hover

        cursorShape: Qt.CrossCursor
    }

    DragHandler {
        id: handler

        target: null
        dragThreshold: 4
        onActiveChanged: active ? root.pullBegun() : root.pullEnded()
        onCentroidChanged: active ? root.pulled(centroid.scenePosition) : undefined
    }
}
