// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Linewright.Chart
import Linewright.Line
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// The best split beside that of the line, to be taken over.
Card {
    id: root

    required property WorkbenchModel workbench
    readonly property SimulateBuffers buffers: workbench.simulate.experiments.buffers

    name: qsTr("Places behind each cell: now as an outline, in the best split as a column")
    padding: Theme.gapLarge

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gapSmall

        ResultHead {
            Layout.fillWidth: true
            experiment: root.buffers

            ActionButton {
                text: qsTr("Apply")
                glyph: "check"
                weight: root.buffers.gains ? ActionButton.Primary : ActionButton.Secondary
                visible: root.buffers.canApply
                onClicked: root.buffers.apply()
            }
        }

        SectionTitle {
            Layout.topMargin: Theme.gapSmall
            text: root.name
        }

        GapChart {
            id: chart

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: 4
            activeFocusOnTab: true
            document: root.workbench.document
            selection: root.workbench.selection
            rows: root.buffers.gaps
            language: root.workbench.language
            fontFamily: Theme.fontFamily
            colors: ChartColors {}
            Accessible.role: Accessible.Chart
            Accessible.name: root.name
            Accessible.description: accessibleTable

            ChartHint {
                chart: chart
                text: chart.hintText
                at: chart.hintPosition
            }
        }

        DataTable {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: 5
            label: root.name
            model: root.buffers.gaps
            columns: [
                TableColumn { id: cellColumn; title: qsTr("Behind"); least: 120; stretches: true },
                TableColumn { id: nowColumn; title: qsTr("Now"); least: 120; numeric: true },
                TableColumn { id: bestColumn; title: qsTr("Best split"); least: 120; numeric: true },
                TableColumn { id: changeColumn; title: qsTr("Change"); least: 120; numeric: true }
            ]

            delegate: TableRow {
                id: row

                required property string cellId
                required property int now
                required property int best
                required property string change

                label: cellId
                onClicked: root.workbench.line.actions.selectCell(cellId)

                TableCell { column: cellColumn; text: row.cellId; font.weight: Font.DemiBold }
                TableCell { column: nowColumn; text: row.now }
                TableCell { column: bestColumn; text: row.best }
                TableCell { column: changeColumn; text: row.change; font.weight: Font.DemiBold }
            }
        }
    }
}
