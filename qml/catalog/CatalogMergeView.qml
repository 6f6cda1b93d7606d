// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// What a catalog file would bring, thing by thing, and what those that are ticked would do to the line.
ColumnLayout {
    id: root

    required property CatalogMergeModel merge

    spacing: Theme.gap

    Banner {
        Layout.fillWidth: true
        visible: root.merge.error !== ""
        tone: Tones.Critical
        text: root.merge.error
    }

    BodyText {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.merge.summary
        wrapMode: Text.Wrap
    }

    ListView {
        id: list

        objectName: "mergeList"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 96
        Layout.preferredHeight: Math.min(contentHeight, 340)
        visible: root.merge.error === ""
        clip: true
        cacheBuffer: 0
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        model: root.merge
        ScrollBar.vertical: ScrollRail {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("What the file brings")
        Keys.onSpacePressed: root.merge.toggle(currentIndex)

        delegate: CatalogMergeEntry {
            width: list.width
            walked: ListView.isCurrentItem && list.activeFocus
            onClicked: root.merge.toggle(index)
        }
    }

    EffectView {
        Layout.fillWidth: true
        visible: root.merge.takenCount > 0
        effect: root.merge.effect
        brief: true
    }
}
