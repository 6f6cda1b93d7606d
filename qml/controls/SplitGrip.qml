// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Linewright.Theme

// The grip between two panes of a SplitView.
Rectangle {
    id: root

    readonly property bool held: T.SplitHandle.pressed
    readonly property bool touched: T.SplitHandle.hovered

    implicitWidth: 7
    implicitHeight: 7
    color: root.held ? Theme.accentFill : root.touched ? Theme.hovered : Theme.surface
    Accessible.role: Accessible.Grip
    Accessible.name: qsTr("Resize the panes")

    Rectangle {
        anchors.centerIn: parent
        width: root.width < root.height ? Theme.hairline : root.width
        height: root.width < root.height ? root.height : Theme.hairline
        color: Theme.border
    }

    Rectangle {
        anchors.centerIn: parent
        width: root.width < root.height ? 3 : 36
        height: root.width < root.height ? 36 : 3
        radius: 1.5
        color: root.touched || root.held ? Theme.accent : Theme.borderStrong
        opacity: root.touched || root.held ? 1 : 0.5
    }
}
