// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// The things of one kind, with search. Arrows walk them, Enter goes to the sheet, Del takes away.
Rectangle {
    id: root

    required property CatalogPageModel catalog

    signal editAsked

    function focusSearch() {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    color: Theme.surface

    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: Theme.gapSmall
        spacing: Theme.gapTiny

        TabStrip {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gapSmall
            label: qsTr("Kind of thing")
            currentIndex: root.catalog.kind
            onCurrentIndexChanged: root.catalog.kind = currentIndex

            TabItem {
                text: qsTr("Heads")
            }

            TabItem {
                text: qsTr("Cells")
            }

            TabItem {
                text: qsTr("Processes")
            }

            TabItem {
                text: qsTr("Platform")
            }
        }

        SearchField {
            id: search

            objectName: "catalogSearch"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gap
            label: qsTr("Search the catalog")
            placeholderText: qsTr("Name, process, parameter…")
            visible: root.catalog.canEditList
            text: root.catalog.searchText
            onTextChanged: root.catalog.searchText = text
            Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
        }

        ListView {
            id: list

            objectName: "catalogList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Theme.gapTiny
            leftMargin: Theme.gap
            rightMargin: Theme.gap
            bottomMargin: Theme.gap
            clip: true
            spacing: Theme.gapTiny
            boundsBehavior: Flickable.StopAtBounds
            cacheBuffer: 0
            activeFocusOnTab: true
            model: root.catalog.entries
            currentIndex: root.catalog.entries.currentRow
            highlightMoveDuration: Theme.motionFast
            ScrollBar.vertical: ScrollRail {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Things of the catalog")
            Keys.onUpPressed: root.catalog.step(-1)
            Keys.onDownPressed: root.catalog.step(1)
            Keys.onReturnPressed: root.editAsked()
            Keys.onEnterPressed: root.editAsked()
            Keys.onDeletePressed: root.catalog.remove()

            delegate: CatalogCard {
                width: list.width - 2 * Theme.gap
                selected: ListView.isCurrentItem
                walked: selected && list.activeFocus
                onClicked: root.catalog.select(key)
            }

            BodyText {
                width: parent.width - 4 * Theme.gap
                anchors.horizontalCenter: parent.horizontalCenter
                y: Theme.gapHuge
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                text: root.catalog.searchText === "" ? qsTr("None yet. Press New to make one, or take over a catalog file.") : qsTr("Nothing answers to that. Try fewer words.")
                color: Theme.inkMuted
                visible: list.count === 0
            }
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gapSmall
            Layout.bottomMargin: Theme.gapTiny
            spacing: 0
            visible: root.catalog.canEditList

            ActionButton {
                Layout.fillWidth: true
                text: qsTr("New")
                glyph: "plus"
                onClicked: root.catalog.create()
            }

            IconButton {
                glyph: "copy"
                text: qsTr("Duplicate")
                hint: qsTr("Duplicate  Ctrl+D")
                enabled: root.catalog.current !== ""
                onClicked: root.catalog.duplicate()
            }

            IconButton {
                glyph: "trash"
                text: qsTr("Remove from the catalog")
                hint: qsTr("Remove from the catalog  Del")
                enabled: root.catalog.current !== ""
                onClicked: root.catalog.remove()
            }
        }
    }
}
