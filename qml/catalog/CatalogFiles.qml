// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Dialogs
import Linewright.ViewModel

// Catalogs as files of their own: taken over after a look at what they would bring, and written.
Item {
    id: root

    required property CatalogPageModel catalog

    Connections {
        target: root.catalog

        function onImportAsked() {
            openDialog.open();
        }

        function onExportAsked() {
            saveDialog.open();
        }
    }

    Connections {
        target: root.catalog.merge

        function onAsked() {
            mergeDialog.open();
        }
    }

    FileDialog {
        id: openDialog

        title: qsTr("Take over a catalog")
        nameFilters: [qsTr("Catalogs (*.catalog.json)"), qsTr("All files (*)")]
        onAccepted: root.catalog.merge.look(selectedFile)
    }

    FileDialog {
        id: saveDialog

        title: qsTr("Write the catalog as a file")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "catalog.json"
        nameFilters: [qsTr("Catalogs (*.catalog.json)")]
        onAccepted: root.catalog.merge.save(selectedFile)
    }

    CatalogMergeDialog {
        id: mergeDialog

        objectName: "mergeDialog"
        merge: root.catalog.merge
    }
}
