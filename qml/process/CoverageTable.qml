// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// Which head types can do which operations, all at once. Arrows walk the cells; what the current one says stands below.
Item {
    id: root

    required property CoverageMatrix matrix
    readonly property int cellWidth: 76
    readonly property int cellHeight: 34

    activeFocusOnTab: true
    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Capability coverage")
    Accessible.description: matrix.words
    Accessible.focusable: true
    Keys.onUpPressed: root.matrix.step(-1, 0)
    Keys.onDownPressed: root.matrix.step(1, 0)
    Keys.onLeftPressed: root.matrix.step(0, -1)
    Keys.onRightPressed: root.matrix.step(0, 1)

    Connections {
        target: root.matrix

        function onCurrentChanged() {
            root.matrix.currentRow >= 0 && !root.matrix.empty ? table.positionViewAtCell(Qt.point(root.matrix.currentColumn, root.matrix.currentRow), TableView.Contain) : undefined;
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gapLarge
        anchors.rightMargin: Theme.gapLarge
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            spacing: 0

            Caption {
                Layout.preferredWidth: operations.width
                text: qsTr("Time in seconds")
            }

            CoverageHeads {
                Layout.fillWidth: true
                Layout.preferredHeight: root.cellHeight
                table: table
            }
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            CoverageOperations {
                id: operations

                Layout.preferredWidth: 230
                Layout.fillHeight: true
                table: table
            }

            TableView {
                id: table

                objectName: "coverageCells"
                Layout.fillWidth: true
                Layout.fillHeight: true
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                model: root.visible ? root.matrix : null
                columnWidthProvider: () => root.cellWidth
                rowHeightProvider: () => root.cellHeight
                ScrollBar.vertical: ScrollRail {}
                ScrollBar.horizontal: ScrollRail {}

                delegate: CoverageCell {
                    walked: root.activeFocus
                    onPressed: root.forceActiveFocus()
                    onPicked: (row, column) => root.matrix.select(row, column)
                }
            }
        }

        CoverageWords {
            Layout.fillWidth: true
            matrix: root.matrix
        }
    }

    FocusRing {
        shown: root.activeFocus
    }
}
