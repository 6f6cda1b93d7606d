// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// What 10 % more of each lever does, the largest effect on top; a click selects the cell on every page.
Card {
    id: root

    required property WorkbenchModel workbench
    readonly property SimulateLevers levers: workbench.simulate.experiments.levers

    name: qsTr("Throughput for 10 % more of each, units per hour")
    padding: Theme.gapLarge

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gapSmall

        ResultHead {
            Layout.fillWidth: true
            experiment: root.levers
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapSmall
            spacing: Theme.gap

            SectionTitle {
                Layout.fillWidth: true
                text: root.name
            }

            Caption {
                text: qsTr("The largest %1 of %2").arg(plot.shown).arg(root.levers.effects.count)
                visible: plot.shown < root.levers.effects.count
            }
        }

        EffectPlot {
            id: plot

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: 6
            workbench: root.workbench
            label: root.name
            effects: root.levers.effects
            ranked: true
            onPicked: row => root.levers.select(row)
        }

        DataTable {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: 4
            label: root.name
            model: root.levers.effects
            columns: [
                TableColumn { id: cellColumn; title: qsTr("Cell"); least: 90 },
                TableColumn { id: leverColumn; title: qsTr("10 % more of"); least: 140; stretches: true },
                TableColumn { id: changeColumn; title: qsTr("Difference"); least: 150; numeric: true },
                TableColumn { id: wordsColumn; title: qsTr("For each 1 %"); least: 150; numeric: true }
            ]

            delegate: TableRow {
                id: row

                required property int index
                required property string cellId
                required property string what
                required property string change
                required property string words
                required label

                onClicked: root.levers.select(index)

                TableCell { column: cellColumn; text: row.cellId; font.weight: Font.Bold }
                TableCell { column: leverColumn; text: row.what }
                TableCell { column: changeColumn; text: row.change; font.weight: Font.DemiBold }
                TableCell { column: wordsColumn; text: row.words; color: Theme.inkSoft }
            }
        }
    }
}
