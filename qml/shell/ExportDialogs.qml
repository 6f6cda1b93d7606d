// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Dialogs
import Linewright.Picture
import Linewright.ViewModel

// The questions for files that others read, and the picture of what is seen.
Item {
    id: root

    required property WorkbenchModel workbench
    required property Item page

    readonly property Connections asked: Connections {
        target: root.workbench.actions

        function onExportReportAsked() {
            reportDialog.open();
        }

        function onExportPictureAsked() {
            pictureDialog.open();
        }

        function onExportTablesAsked() {
            tablesDialog.open();
        }
    }

    PagePicture {
        id: picture

        onWritten: (file, trouble) => root.workbench.exports.told(file, trouble)
    }

    FileDialog {
        id: reportDialog

        title: qsTr("Export the report as PDF")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "pdf"
        nameFilters: [qsTr("PDF documents (*.pdf)")]
        onAccepted: root.workbench.exports.writeReport(selectedFile)
    }

    FileDialog {
        id: pictureDialog

        title: qsTr("Export a picture of the page")
        fileMode: FileDialog.SaveFile
        defaultSuffix: selectedNameFilter.extensions[0]
        nameFilters: [qsTr("Pictures (*.png)"), qsTr("Vector drawings (*.svg)")]
        onAccepted: picture.save(root.page, selectedFile, root.workbench.projectName)
    }

    FolderDialog {
        id: tablesDialog

        title: qsTr("Folder for all tables as CSV")
        onAccepted: root.workbench.exports.writeTables(selectedFolder)
    }
}
