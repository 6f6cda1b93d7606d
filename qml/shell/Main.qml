// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Linewright.Theme
import Linewright.ViewModel

// The workbench window: the frame that never goes away around the page that is wanted.
ApplicationWindow {
    id: root

    required property WorkbenchModel workbench

    width: 1440
    height: 900
    minimumWidth: 1024
    minimumHeight: 640
    visible: true
    title: workbench.files.empty ? "Linewright" : qsTr("%1 – Linewright").arg(workbench.projectName)
    color: Theme.canvas
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontBody

    Binding {
        target: Theme
        property: "dark"
        value: root.workbench.dark
    }

    Binding {
        target: Theme
        property: "calm"
        value: root.workbench.preferences.calm
    }

    WorkbenchKeys {
        workbench: root.workbench
    }

    FileDialogs {
        id: dialogs

        files: root.workbench.files
        importer: root.workbench.importer
        actions: root.workbench.actions
    }

    ExportDialogs {
        workbench: root.workbench
        page: pageGround
    }

    ShellDialogs {
        workbench: root.workbench
    }

    header: WorkbenchBar {
        workbench: root.workbench
    }

    footer: WorkbenchFooter {
        workbench: root.workbench
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        NavigationRail {
            Layout.fillHeight: true
            current: root.workbench.page
            lineTone: root.workbench.problems.errors > 0 ? Tones.Critical : Tones.Neutral
            stationsTone: root.workbench.stations.summaryTone
            onChosen: page => root.workbench.page = page
        }

        Rectangle {
            id: pageGround

            Layout.fillWidth: true
            Layout.fillHeight: true
            color: Theme.canvas

            PageStack {
                anchors.fill: parent
                workbench: root.workbench
                onOpenAsked: dialogs.askOpen()
                onImportAsked: dialogs.askImport()
            }
        }
    }

    FileDrop {
        anchors.fill: parent
        files: root.workbench.files
    }

    RecoveryDialog {
        files: root.workbench.files
    }

    Messages {
        workbench: root.workbench
    }
}
