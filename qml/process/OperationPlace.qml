// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

// The place of an operation in the graph. The node itself is made only while its place is in view, so that a graph of
// thousands costs no more than what is seen of it.
Loader {
    id: root

    required property string operationId
    required property string name
    required property string family
    required property string cellId
    required property string time
    required property double nodeX
    required property double nodeY
    required property bool marked
    required property bool faulty
    required property string zoning
    // What is seen, in the coordinates of the graph.
    required property rect seen
    required property bool aimed
    required property bool welcome
    required property bool focused

    signal picked
    signal pullBegun
    signal pulled(point scene)
    signal pullEnded

    x: nodeX
    y: nodeY
    active: x < seen.right && x + width > seen.left && y < seen.bottom && y + height > seen.top

    // A loader of Qt 6.4 cannot make a bound component, so the names below are found by scope.
    // qmllint disable unqualified
    sourceComponent: OperationNode {
        operationId: root.operationId
        name: root.name
        family: root.family
        cellId: root.cellId
        time: root.time
        marked: root.marked
        faulty: root.faulty
        zoning: root.zoning
        aimed: root.aimed
        welcome: root.welcome
        focused: root.focused
        onPicked: root.picked()
        onPullBegun: root.pullBegun()
        onPulled: scene => root.pulled(scene)
        onPullEnded: root.pullEnded()
    }
    // qmllint enable unqualified
}
