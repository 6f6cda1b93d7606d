// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// Every cell with what it did, its stops, the buffer behind it and its energy; a click selects the cell on every page.
Card {
    id: root

    required property WorkbenchModel workbench
    readonly property SimulatedCellModel cells: workbench.simulate.cells

    name: qsTr("What the cells do, % of their time ± half of the 95 % interval")
    padding: Theme.gapSmall
    topPadding: Theme.gapTiny

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            spacing: Theme.gap

            SectionTitle {
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.touchTarget
                text: root.name
            }

            ActionButton {
                text: qsTr("Show %1 on the line").arg(root.cells.selectedCell)
                glyph: "line"
                weight: ActionButton.Ghost
                visible: root.cells.selectedCell !== ""
                onClicked: root.workbench.page = WorkbenchModel.Line
            }
        }

        // Narrow windows scroll sideways rather than cut figures off.
        Flickable {
            id: sideways

            Layout.fillWidth: true
            Layout.fillHeight: true
            contentWidth: Math.max(width, table.implicitWidth)
            contentHeight: height
            flickableDirection: Flickable.HorizontalFlick
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            ScrollBar.horizontal: ScrollRail {}

            CellTable {
                id: table

                width: sideways.contentWidth
                height: sideways.height
                cells: root.cells
            }
        }
    }
}
