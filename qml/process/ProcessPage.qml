// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// The product as work: what must be done, in which order, by what.
Item {
    id: root

    required property ProcessPageModel process

    Rectangle {
        anchors.fill: parent
        color: Theme.canvas
    }

    SplitView {
        objectName: "process"
        anchors.fill: parent
        handle: SplitGrip {}

        ColumnLayout {
            SplitView.fillWidth: true
            SplitView.minimumWidth: 480
            spacing: 0

            PageHead {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.gapLarge
                Layout.rightMargin: Theme.gapLarge
                Layout.topMargin: Theme.gapSmall
                title: qsTr("Process")
                summary: root.process.summary

                Segmented {
                    label: qsTr("What is drawn above the table")
                    options: [qsTr("Precedence"), qsTr("Coverage")]
                    current: root.process.matrixShown ? 1 : 0
                    onChosen: index => root.process.matrixShown = index === 1
                }

                AddOperationButton {
                    process: root.process
                }
            }

            SplitView {
                objectName: "process-graph"
                Layout.fillWidth: true
                Layout.fillHeight: true
                orientation: Qt.Vertical
                handle: SplitGrip {}

                StackLayout {
                    SplitView.preferredHeight: parent.height * 0.48
                    SplitView.minimumHeight: 120
                    currentIndex: root.process.matrixShown ? 1 : 0

                    PrecedenceView {
                        process: root.process
                    }

                    CoverageTable {
                        matrix: root.process.matrix
                    }
                }

                OperationTable {
                    SplitView.fillHeight: true
                    SplitView.minimumHeight: 160
                    process: root.process
                }
            }
        }

        ProcessSide {
            SplitView.preferredWidth: 340
            SplitView.minimumWidth: 280
            process: root.process
        }
    }
}
