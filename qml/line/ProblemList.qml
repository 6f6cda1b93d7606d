// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Linewright.Controls
import Linewright.ViewModel

// What is wrong, where, and how to mend it; a click goes there.
Item {
    id: root

    required property ProblemListModel problems

    ListView {
        id: list

        anchors.fill: parent
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0 // as in DataTable
        activeFocusOnTab: true
        model: root.problems
        ScrollBar.vertical: ScrollRail {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Problems")

        delegate: ProblemEntry {
            required property int index

            width: list.width
            onClicked: root.problems.jump(index)
        }
    }

    EmptyState {
        anchors.centerIn: parent
        width: parent.width
        glyph: "check-circle"
        title: qsTr("No problems")
        text: qsTr("Every operation has a head that can do it, in the right order, inside takt.")
        visible: list.count === 0
    }
}
