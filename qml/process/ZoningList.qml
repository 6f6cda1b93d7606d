// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// The groups of operations that must share a cell or must not, made from what is selected.
ColumnLayout {
    id: root

    required property ProcessPageModel process

    spacing: Theme.gapSmall

    Caption {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.gapLarge
        Layout.rightMargin: Theme.gapLarge
        text: qsTr("Select operations with Ctrl or Shift in the graph or the table, then:")
        wrapMode: Text.Wrap
    }

    ActionButton {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.gapLarge
        Layout.rightMargin: Theme.gapLarge
        text: qsTr("Keep on one cell")
        glyph: "link"
        enabled: root.process.zoning.selectable > 1
        onClicked: root.process.zoning.create(true)
    }

    ActionButton {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.gapLarge
        Layout.rightMargin: Theme.gapLarge
        Layout.topMargin: -Theme.gapSmall
        text: qsTr("Keep on separate cells")
        glyph: "link-off"
        enabled: root.process.zoning.selectable > 1
        onClicked: root.process.zoning.create(false)
    }

    ListView {
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        cacheBuffer: 0
        boundsBehavior: Flickable.StopAtBounds
        model: root.process.zoning
        ScrollBar.vertical: ScrollRail {}
        delegate: ZoningEntry {
            zoning: root.process.zoning
        }
    }
}
