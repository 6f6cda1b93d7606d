// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// What a file holds before it is taken over: what its columns are, its operations, which rows are bad and what to do.
DialogFrame {
    id: root

    required property ImportWizardModel importer

    title: qsTr("Import %1").arg(importer.fileName)
    acceptText: importer.acceptText
    acceptable: importer.ready
    width: Math.min(920, parent ? parent.width - 2 * Theme.gapHuge : 920)
    height: Math.min(implicitHeight, parent ? parent.height - 2 * Theme.gap : implicitHeight)
    onAccepted: importer.accept()

    Connections {
        target: root.importer

        function onAsked() {
            root.open();
        }
    }

    contentItem: ColumnLayout {
        spacing: Theme.gapSmall

        Banner {
            Layout.fillWidth: true
            visible: root.importer.error !== ""
            tone: Tones.Critical
            text: root.importer.error
        }

        ImportColumns {
            Layout.fillWidth: true
            visible: root.importer.columns.count > 0
            importer: root.importer
        }

        BodyText {
            Layout.fillWidth: true
            visible: root.importer.error === ""
            text: root.importer.summary
            font.weight: Font.DemiBold
        }

        ImportPreview {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: 72
            Layout.preferredHeight: root.importer.faults.count > 0 ? 130 : 210
            visible: root.importer.operations.count > 0
            importer: root.importer
        }

        ImportFaults {
            Layout.fillWidth: true
            visible: root.importer.faults.count > 0
            importer: root.importer
        }

        ImportChoices {
            Layout.fillWidth: true
            visible: root.importer.operations.count > 0
            importer: root.importer
        }
    }
}
