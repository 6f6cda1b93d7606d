// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// The difference that each variant makes, as bars and in words.
Card {
    id: root

    required property WorkbenchModel workbench
    readonly property SimulateComparison comparison: workbench.simulate.experiments.comparison

    name: qsTr("Difference to the line as it is, units per hour")
    padding: Theme.gapLarge

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gapSmall

        ResultHead {
            Layout.fillWidth: true
            experiment: root.comparison
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapSmall
            spacing: Theme.gap

            SectionTitle {
                Layout.fillWidth: true
                text: root.name
            }

            BodyText {
                text: qsTr("The line as it is: %1").arg(root.comparison.base)
                color: Theme.inkSoft
                visible: root.comparison.base !== ""
            }
        }

        EffectPlot {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: 4
            workbench: root.workbench
            label: root.name
            effects: root.comparison.effects
        }

        DataTable {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: 5
            label: root.name
            model: root.comparison.effects
            columns: [
                TableColumn { id: labelColumn; title: qsTr("Line"); least: 250; stretches: true },
                TableColumn { id: totalColumn; title: qsTr("Throughput"); least: 170; numeric: true },
                TableColumn { id: wordsColumn; title: qsTr("Difference"); least: 260; stretches: true }
            ]

            delegate: TableRow {
                id: row

                required property string total
                required property string words
                required property int tone
                required label

                TableCell { column: labelColumn; text: row.label; font.weight: Font.DemiBold }
                TableCell { column: totalColumn; text: row.total }
                TableStateCell { column: wordsColumn; text: row.words; tone: row.tone }
            }
        }
    }
}
