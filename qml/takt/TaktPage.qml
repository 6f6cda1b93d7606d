// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// Where takt comes from, what the line makes of it, and where its time goes.
Item {
    id: root

    required property TaktPageModel takt
    required property LineFigures figures
    required property LineActions actions

    Rectangle {
        anchors.fill: parent
        color: Theme.canvas
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gapLarge
        anchors.topMargin: Theme.gapSmall
        spacing: Theme.gap

        PageHead {
            Layout.fillWidth: true
            title: qsTr("Takt")
            summary: root.figures.verdict
            tone: root.figures.verdictTone
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.preferredHeight: 420
            Layout.maximumHeight: Math.max(280, root.height * 0.56)
            spacing: Theme.gap

            CalendarCard {
                Layout.preferredWidth: 5
                Layout.fillWidth: true
                Layout.fillHeight: true
                takt: root.takt
            }

            DerivationCard {
                Layout.preferredWidth: 4
                Layout.fillWidth: true
                Layout.fillHeight: true
                takt: root.takt
            }

            LineCard {
                Layout.preferredWidth: 3
                Layout.fillWidth: true
                Layout.fillHeight: true
                takt: root.takt
            }

            LossCard {
                Layout.preferredWidth: 4
                Layout.fillWidth: true
                Layout.fillHeight: true
                takt: root.takt
            }
        }

        CellTable {
            Layout.fillWidth: true
            Layout.fillHeight: true
            cells: root.takt.cells
            onPicked: cellId => root.actions.selectCell(cellId)
        }
    }
}
