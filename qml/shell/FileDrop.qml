// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// A file dragged over the window: it says what letting go does, and does it.
DropArea {
    id: root

    required property FilesModel files

    keys: ["text/uri-list"]
    onDropped: drop => root.files.openDropped(drop.urls)

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.gapSmall
        radius: Theme.radiusLarge
        color: Theme.accentFill
        opacity: 0.94
        border.width: Theme.focusWidth
        border.color: Theme.accent
        visible: root.containsDrag

        EmptyState {
            anchors.centerIn: parent
            glyph: "import"
            title: qsTr("Drop it to open it")
            text: qsTr("A line project is opened; .alb, .IN2 and CSV files and catalogs are looked at first.")
        }
    }
}
