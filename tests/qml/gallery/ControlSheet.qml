// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls

// Every control once in each of its states.
Rectangle {
    id: root

    required property bool dark

    color: Theme.canvas

    Binding {
        target: Theme
        property: "dark"
        value: root.dark
    }

    GridLayout {
        anchors.fill: parent
        anchors.margins: 24
        columns: 3
        columnSpacing: 16
        rowSpacing: 16

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 460

            ColumnLayout {
                anchors.fill: parent
                spacing: 4

                SectionTitle { text: qsTr("Buttons") }
                Flow {
                    Layout.fillWidth: true
                    spacing: 8
                    ActionButton { text: qsTr("Deliver recipes"); glyph: "deliver"; weight: ActionButton.Primary }
                    ActionButton { text: qsTr("Derive") }
                    ActionButton { text: qsTr("Export"); glyph: "export" }
                    ActionButton { text: qsTr("Apply"); weight: ActionButton.Ghost }
                    ActionButton { text: qsTr("Discard"); weight: ActionButton.Critical }
                    ActionButton { text: qsTr("Disabled"); enabled: false }
                    ActionButton { text: qsTr("Focused"); focus: true; Component.onCompleted: forceActiveFocus(Qt.TabFocusReason) }
                    IconButton { text: "undo"; glyph: "undo"; framed: true }
                    IconButton { text: "undo"; glyph: "fit" }
                    IconButton { text: "undo"; glyph: "trash"; checked: true }
                    IconButton { text: "undo"; glyph: "redo"; enabled: false; framed: true }
                }
                SectionTitle { text: qsTr("Chips and pills") }
                Flow {
                    Layout.fillWidth: true
                    spacing: 8
                    Chip { text: qsTr("Fasten"); glyph: "family-fasten"; glyphColor: Families.fasten; checked: true }
                    Chip { text: qsTr("Dispense"); glyph: "family-dispense" }
                    Chip { text: qsTr("Handle"); marked: true; checked: true }
                    FigurePill { label: qsTr("Takt"); figure: "7.20 s"; note: "· 500/h" }
                    FigurePill { label: qsTr("Bottleneck"); figure: "C05 7.05 s"; note: "98 %"; tone: Tones.Warning }
                    FigurePill { label: qsTr("Bottleneck"); figure: "C05 8.05 s"; note: "112 %"; tone: Tones.Critical }
                }
                SectionTitle { text: qsTr("States") }
                Flow {
                    Layout.fillWidth: true
                    spacing: 8
                    StateBadge { text: qsTr("Not delivered") }
                    StateBadge { text: qsTr("Staging"); tone: Tones.Accent }
                    StateBadge { text: qsTr("Confirmed"); tone: Tones.Good }
                    StateBadge { text: qsTr("Suspended"); tone: Tones.Warning }
                    StateBadge { text: qsTr("Refused"); tone: Tones.Critical }
                    Badge { text: "1/2"; tone: Tones.Good }
                    Badge { text: "3" }
                    Badge { text: "2"; tone: Tones.Critical }
                }
                Item { Layout.fillHeight: true }
            }
        }

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 400

            ColumnLayout {
                anchors.fill: parent
                spacing: 6

                SectionTitle { text: qsTr("Fields") }
                SearchField { Layout.fillWidth: true; label: qsTr("Search"); placeholderText: qsTr("Search name, process, interface…") }
                SearchField { Layout.fillWidth: true; label: qsTr("Search"); text: "SD-20" }
                NumberField { Layout.fillWidth: true; label: qsTr("Torque"); value: 0.55; unit: "N·m"; maximum: 0.6 }
                NumberField { Layout.fillWidth: true; label: qsTr("Demand"); value: 12000; unit: qsTr("per day"); maximum: 9000; decimals: 0 }
                ChoiceBox { Layout.fillWidth: true; label: qsTr("Product"); model: ["X10", "X10 Pro"] }
                Segmented { label: qsTr("View"); options: [qsTr("Table"), qsTr("Graph")]; current: 1 }
                ToggleRow { Layout.fillWidth: true; text: qsTr("Heads stay in their sockets"); checked: true }
                TabStrip {
                    label: qsTr("Panels")
                    TabItem { text: qsTr("Yamazumi") }
                    TabItem { text: qsTr("Problems"); count: "2"; tone: Tones.Critical }
                    TabItem { text: qsTr("Scenarios") }
                }
                ProgressLine { Layout.fillWidth: true; label: "p"; value: 0.62 }
                ProgressLine { Layout.fillWidth: true; label: "p"; value: 1; tone: Tones.Good }
                ProgressLine { Layout.fillWidth: true; label: "p"; indeterminate: true; tone: Tones.Warning }
                Item { Layout.fillHeight: true }
            }
        }

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 420

            ColumnLayout {
                anchors.fill: parent
                spacing: 8

                SectionTitle { text: "C05" }
                PropertyRow { Layout.fillWidth: true; label: qsTr("Cycle"); value: "7.05 s"; tone: Tones.Neutral }
                PropertyRow { Layout.fillWidth: true; label: qsTr("Share of takt"); value: "98 %"; tone: Tones.Warning }
                PropertyRow { Layout.fillWidth: true; label: qsTr("Width"); value: "600 mm"; tone: Tones.Neutral }
                Row {
                    spacing: 8
                    Repeater {
                        model: ["fasten", "dispense", "handle", "press", "inspect", "test", "other"]
                        FamilyTile { required property string modelData; family: modelData }
                    }
                }
                Banner { Layout.fillWidth: true; text: qsTr("C05 is close to takt: 0.15 s are left."); action: qsTr("Show") }
                Banner { Layout.fillWidth: true; text: qsTr("Station C06 refused the recipe: head SD-20 is missing."); tone: Tones.Critical }
                Banner { Layout.fillWidth: true; text: qsTr("11 of 11 stations confirmed."); tone: Tones.Good }
                Item { Layout.fillHeight: true }
            }
        }

        Card {
            Layout.columnSpan: 2
            Layout.fillWidth: true
            Layout.preferredHeight: 300
            padding: 8

            DataTable {
                anchors.fill: parent
                label: qsTr("Cells")
                columns: [
                    TableColumn { id: cellColumn; title: qsTr("Cell"); least: 80 },
                    TableColumn { id: nameColumn; title: qsTr("Name"); stretches: true; least: 140 },
                    TableColumn { id: cycleColumn; title: qsTr("Cycle"); numeric: true; least: 110 }
                ]
                model: ListModel {
                    ListElement { cell: "C01"; name: "Load"; cycle: "3.90 s" }
                    ListElement { cell: "C02"; name: "Dispense"; cycle: "6.60 s" }
                    ListElement { cell: "C05"; name: "Fasten"; cycle: "7.05 s" }
                }
                delegate: TableRow {
                    id: row
                    required property string cell
                    required property string name
                    required property string cycle
                    required property int index
                    label: cell
                    selected: index === 1
                    TableCell { column: cellColumn; text: row.cell; font.weight: Font.DemiBold }
                    TableCell { column: nameColumn; text: row.name }
                    TableCell { column: cycleColumn; text: row.cycle }
                }
            }
        }

        EmptyState {
            Layout.fillWidth: true
            glyph: "recipe"
            title: qsTr("No recipes yet")
            text: qsTr("A recipe tells one station what it needs to make one product. Derive them from the line as it is now.")
            ActionButton { text: qsTr("Derive recipes"); weight: ActionButton.Primary }
        }
    }
}
