// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.ViewModel

// What an empty project shows: the ways to begin, from a sample, a file, an import or a blank line.
Item {
    id: root

    required property FilesModel files

    signal openAsked
    signal importAsked

    Flickable {
        anchors.fill: parent
        contentHeight: content.implicitHeight + 2 * Theme.gapHuge
        boundsBehavior: Flickable.StopAtBounds

        ColumnLayout {
            id: content

            x: Math.max(Theme.gapHuge, (root.width - width) / 2)
            y: Theme.gapHuge * 2
            width: Math.min(960, root.width - 2 * Theme.gapHuge)
            spacing: Theme.gapHuge

            StartHead {
                Layout.fillWidth: true
                onNewAsked: root.files.newProject()
                onOpenAsked: root.openAsked()
                onImportAsked: root.importAsked()
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gapLarge

                StartList {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    title: qsTr("Samples")
                    glyph: "line"
                    choices: root.files.samples
                    onChosen: key => root.files.openSample(key)
                }

                StartList {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    title: qsTr("Recent projects")
                    glyph: "history"
                    emptyText: qsTr("Projects you open or save appear here.")
                    choices: root.files.recent
                    onChosen: key => root.files.openPath(key)
                }
            }
        }
    }
}
