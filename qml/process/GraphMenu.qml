// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Controls
import Linewright.ViewModel

// What can be done with the selected operations of the graph.
MenuPanel {
    id: root

    required property ProcessPageModel process
    required property Item view

    function openAt(point: point) {
        popup(view, point.x, point.y);
    }

    MenuEntry {
        text: qsTr("Precedes…")
        glyph: "arrow-right"
        keys: "A"
        enabled: root.process.currentOperation !== ""
        onTriggered: root.process.graph.arcs.begin(root.process.currentOperation)
    }

    MenuEntry {
        text: qsTr("Keep on one cell")
        glyph: "link"
        enabled: root.process.zoning.selectable > 1
        onTriggered: root.process.zoning.create(true)
    }

    MenuEntry {
        text: qsTr("Keep on separate cells")
        glyph: "link-off"
        enabled: root.process.zoning.selectable > 1
        onTriggered: root.process.zoning.create(false)
    }

    MenuLine {}

    MenuEntry {
        text: qsTr("Remove the arc")
        glyph: "trash"
        keys: "Del"
        enabled: root.process.graph.arcs.picked !== ""
        onTriggered: root.process.graph.arcs.removePicked()
    }

    MenuEntry {
        text: qsTr("Remove the operations")
        glyph: "trash"
        enabled: root.process.currentOperation !== ""
        onTriggered: root.process.actions.removeSelected()
    }
}
