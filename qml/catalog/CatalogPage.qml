// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// What the company can build lines from: the things of the catalog, the sheet of the one that is selected, and what a
// change would do to the open project.
Item {
    id: root

    required property CatalogPageModel catalog

    Rectangle {
        anchors.fill: parent
        color: Theme.canvas
    }

    CatalogKeys {
        catalog: root.catalog
        onSearchAsked: list.focusSearch()
    }

    Connections {
        target: root.catalog

        function onSearchAsked() {
            list.focusSearch();
        }
    }

    CatalogFiles {
        catalog: root.catalog
    }

    SplitView {
        objectName: "catalog"
        anchors.fill: parent
        handle: SplitGrip {}

        CatalogList {
            id: list

            SplitView.preferredWidth: 300
            SplitView.minimumWidth: 240
            catalog: root.catalog
            onEditAsked: sheet.focusFirst()
        }

        CatalogSheet {
            id: sheet

            SplitView.fillWidth: true
            SplitView.minimumWidth: 420
            catalog: root.catalog
        }

        CatalogSide {
            SplitView.preferredWidth: 320
            SplitView.minimumWidth: 260
            catalog: root.catalog
        }
    }
}
