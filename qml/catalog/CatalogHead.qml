// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// What is being read and changed, and who needs it.
RowLayout {
    id: root

    required property CatalogPageModel catalog

    spacing: Theme.gap

    CatalogTile {
        family: root.catalog.family
        size: 44
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        PageTitle {
            Layout.fillWidth: true
            text: root.catalog.title
            wrapMode: Text.Wrap
        }

        Caption {
            Layout.fillWidth: true
            text: root.catalog.usersText === "" ? root.catalog.summary : root.catalog.usersText
            wrapMode: Text.Wrap
        }
    }

    ActionButton {
        text: qsTr("Import…")
        glyph: "import"
        Accessible.description: qsTr("Take over a catalog file after a look at what it would bring")
        onClicked: root.catalog.askImport()
    }

    ActionButton {
        text: qsTr("Export…")
        glyph: "export"
        Accessible.description: qsTr("Write this catalog as a file of its own")
        onClicked: root.catalog.askExport()
    }
}
