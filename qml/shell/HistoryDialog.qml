// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// The named steps of this session; choosing one goes there, back or forth.
DialogFrame {
    id: root

    required property UndoHistoryModel history

    title: qsTr("Undo history")
    acceptText: qsTr("Close")
    acceptWeight: ActionButton.Secondary
    rejectText: ""

    ListView {
        id: list

        objectName: "historyList"
        anchors.fill: parent
        implicitHeight: Math.min(contentHeight, 8 * Theme.touchTarget)
        clip: true
        focus: true
        model: root.history
        currentIndex: root.history.current
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0 // as in DataTable
        highlightMoveDuration: 0
        Accessible.role: Accessible.List
        Accessible.name: root.title
        Keys.onUpPressed: root.history.goTo(root.history.current - 1)
        Keys.onDownPressed: root.history.goTo(root.history.current + 1)
        ScrollBar.vertical: ScrollRail {}

        delegate: HistoryEntry {
            required property int index

            width: ListView.view.width
            onClicked: root.history.goTo(index)
        }
    }
}
