// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Linewright.Controls
import Linewright.Theme

Item {
    id: root

    property string asked: ""

    width: 600
    height: 400

    DataTable {
        id: table

        anchors.fill: parent
        label: "Cells"
        onSortAsked: key => root.asked = key
        columns: [
            TableColumn {
                id: cellColumn

                title: "Cell"
                least: 80
            },
            TableColumn {
                id: nameColumn

                title: "Name"
                least: 100
                stretches: true
            },
            TableColumn {
                id: cycleColumn

                title: "Cycle"
                least: 120
                numeric: true
                sortKey: "cycle"
            }
        ]
        model: ListModel {
            ListElement {
                cell: "C01"
                name: "Load"
                cycle: "3.90 s"
            }

            ListElement {
                cell: "C05"
                name: "Fasten"
                cycle: "7.05 s"
            }
        }
        delegate: TableRow {
            id: row

            required property string cell
            required property string name
            required property string cycle

            objectName: cell
            label: cell + " " + name

            TableCell {
                column: cellColumn
                text: row.cell
            }

            TableCell {
                objectName: "name"
                column: nameColumn
                text: row.name
            }

            TableCell {
                objectName: "cycle"
                column: cycleColumn
                text: row.cycle
            }
        }
    }

    TestCase {
        name: "Table"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
        }

        function test_rowsTakeTheWidthsOfTheHeader() {
            tryCompare(cycleColumn, "width", 120);
            compare(cellColumn.width, 80);
            compare(nameColumn.width, 400);
            const cell = findChild(findChild(table, "C05"), "cycle");
            compare(cell.mapToItem(table, 0, 0).x, 480);
            compare(cell.width, 120);
        }

        function test_aNarrowTableGivesTheStretchingColumnLess() {
            root.width = 400;
            tryCompare(nameColumn, "width", 200);
            root.width = 600;
            tryCompare(nameColumn, "width", 400);
        }

        function test_aColumnThatIsNotShownTakesNoRoom() {
            nameColumn.shown = false;
            tryVerify(() => !findChild(findChild(table, "C05"), "name").visible);
            nameColumn.shown = true;
            tryCompare(nameColumn, "width", 400);
        }

        function test_headingsAskToSort() {
            mouseClick(table, 540, 18);
            compare(root.asked, "cycle");
            root.asked = "";
            keyClick(Qt.Key_Return); // it has the focus now
            compare(root.asked, "cycle");
            root.asked = "";
            mouseClick(table, 40, 18); // one that is only text
            compare(root.asked, "");
        }

        function test_rowsAreLargeEnoughToTouchAndSpeak() {
            const row = findChild(table, "C01");
            verify(row.height >= Theme.touchTarget);
            compare(row.Accessible.name, "C01 Load");
            compare(findChild(row, "cycle").Accessible.name, "Cycle: 3.90 s");
        }
    }
}
