// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// The catalog at hand: search, filters, and the heads and cells that can be carried to the plan.
Rectangle {
    id: root

    required property ModuleLibraryModel library

    // A module is carried over the window: point in the coordinates of the scene.
    signal carried(string typeId, bool cell, point scenePoint)
    signal released(string typeId, bool cell)
    signal carryCancelled
    // A module was confirmed with the keyboard or a double click.
    signal confirmed(string typeId, bool cell)

    function focusSearch() {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    color: Theme.surface

    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: Theme.gap
        spacing: Theme.gapTiny

        SectionTitle {
            Layout.leftMargin: Theme.gap
            text: qsTr("Modules")
        }

        SearchField {
            id: search

            objectName: "librarySearch"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gap
            label: qsTr("Search the modules")
            placeholderText: qsTr("Name, process, interface…")
            onTextChanged: root.library.searchText = text
        }

        FamilyFilter {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gap
            library: root.library
        }

        ListView {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Theme.gapTiny
            leftMargin: Theme.gap
            rightMargin: Theme.gap
            bottomMargin: Theme.gap
            clip: true
            spacing: Theme.gapSmall
            boundsBehavior: Flickable.StopAtBounds
            cacheBuffer: 0 // as in DataTable
            keyNavigationEnabled: true
            model: root.library
            ScrollBar.vertical: ScrollRail {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Modules")

            readonly property FocusFollower follower: FocusFollower {
                view: list
            }

            delegate: ModuleCard {
                width: list.width - 2 * Theme.gap
                onCarried: scenePoint => root.carried(typeId, cell, scenePoint)
                onReleased: root.released(typeId, cell)
                onCarryCancelled: root.carryCancelled()
                onConfirmed: root.confirmed(typeId, cell)
            }

            BodyText {
                width: parent.width - 4 * Theme.gap
                anchors.horizontalCenter: parent.horizontalCenter
                y: Theme.gapHuge
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                text: qsTr("No module answers to that. Try fewer words or another filter.")
                color: Theme.inkMuted
                visible: list.count === 0
            }
        }

        Caption {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gap
            Layout.bottomMargin: Theme.gapSmall
            text: qsTr("1/2, 1/3: volume against the usual market machine")
            wrapMode: Text.Wrap
        }
    }
}
