// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Dialogs
import Linewright.ViewModel

// The questions for a file.
Item {
    id: root

    required property FilesModel files
    required property ImportWizardModel importer
    required property ActionRegistry actions

    function askOpen() {
        openDialog.open();
    }

    function askSave() {
        saveDialog.open();
    }

    function askImport() {
        importDialog.open();
    }

    Connections {
        target: root.actions

        function onOpenAsked() {
            openDialog.open();
        }

        function onSaveAsAsked() {
            saveDialog.open();
        }

        function onImportAsked() {
            importDialog.open();
        }
    }

    Connections {
        target: root.files

        function onPathNeeded() {
            saveDialog.open();
        }
    }

    FileDialog {
        id: openDialog

        title: qsTr("Open a line project")
        nameFilters: [qsTr("Line projects (*.line.json)"), qsTr("All files (*)")]
        onAccepted: root.files.open(selectedFile)
    }

    FileDialog {
        id: saveDialog

        title: qsTr("Save the line project")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "line.json"
        nameFilters: [qsTr("Line projects (*.line.json)")]
        onAccepted: root.files.saveAs(selectedFile)
    }

    FileDialog {
        id: importDialog

        title: qsTr("Import operations and precedence")
        nameFilters: [qsTr("Line balancing files (*.alb *.IN2 *.in2 *.csv)"), qsTr("All files (*)")]
        onAccepted: root.importer.look(selectedFile)
    }
}
