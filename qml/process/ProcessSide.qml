// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// Beside the graph and the table: the selected operation, who can do it, and the groups of the product.
Rectangle {
    id: root

    required property ProcessPageModel process

    color: Theme.surface

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        TabStrip {
            id: tabs

            objectName: "process-side"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gapSmall
            label: qsTr("About the operation")

            TabItem {
                text: qsTr("Operation")
            }

            TabItem {
                text: qsTr("Coverage")
            }

            TabItem {
                text: qsTr("Zoning")
                count: root.process.zoning.count > 0 ? root.process.zoning.count : ""
            }
        }

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Theme.hairline
            color: Theme.border
        }

        StackLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            currentIndex: tabs.currentIndex

            OperationEditor {
                process: root.process
            }

            CoverageList {
                process: root.process
            }

            ZoningList {
                process: root.process
            }
        }
    }
}
