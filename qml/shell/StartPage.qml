// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// What an empty project shows: the ways to begin, from a file, a sample, an import or a blank line.
Item {
    id: root

    required property FilesModel files

    signal openAsked
    signal importAsked

    // The files on the cards are read once the page has come to stay: a project that is opened at once needs none of it.
    Timer {
        interval: Theme.hintDelay
        running: root.visible
        onTriggered: root.files.lookAtCards()
    }

    Flickable {
        id: view

        readonly property FocusFollower follower: FocusFollower {
            view: view
        }

        anchors.fill: parent
        contentHeight: content.implicitHeight + 2 * content.y
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: ScrollRail {}

        ColumnLayout {
            id: content

            x: Math.max(Theme.gapHuge, (root.width - width) / 2)
            y: Theme.gapHuge
            width: Math.min(1240, root.width - 2 * Theme.gapHuge)
            spacing: Theme.gapHuge

            StartHead {
                Layout.fillWidth: true
                onNewAsked: root.files.newProject()
                onOpenAsked: root.openAsked()
                onImportAsked: root.importAsked()
            }

            StartGrid {
                Layout.fillWidth: true
                objectName: "recentCards"
                title: qsTr("Recent projects")
                emptyText: qsTr("Projects you open or save appear here.")
                cards: root.files.recentCards
                onChosen: key => root.files.openPath(key)
                onRemoved: key => root.files.forget(key)
            }

            StartGrid {
                Layout.fillWidth: true
                objectName: "sampleCards"
                title: qsTr("Samples")
                cards: root.files.sampleCards
                onChosen: key => root.files.openSample(key)
            }
        }
    }
}
