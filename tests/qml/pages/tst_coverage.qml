// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Linewright.Fixture
import Linewright.Process
import Linewright.ViewModel

// The matrix of operations and head types under mouse, touch and keys.
Item {
    id: root

    readonly property ProcessPageModel process: Fixture.workbench.process

    width: 1368
    height: 800

    ProcessPage {
        id: page

        anchors.fill: parent
        process: root.process
    }

    TestCase {
        name: "Coverage"
        when: windowShown

        property Item cells

        function find(item, test) {
            if (test(item))
                return item;
            for (let i = 0; i < item.children.length; ++i) {
                const found = find(item.children[i], test);
                if (found)
                    return found;
            }
            return null;
        }

        function init_data() {
            return [{ tag: "en", language: "en" }, { tag: "zh_CN", language: "zh_CN" }];
        }

        function init(data) {
            failOnWarning(/.?/);
            Fixture.workbench.language = data ? data.language : "en";
            Fixture.reopen();
            Fixture.workbench.page = WorkbenchModel.Process;
            root.process.matrixShown = true;
            cells = find(page, item => item.objectName === "coverageCells");
            tryVerify(() => cell(0, 0) !== null, 20000);
        }

        function cleanup() {
            root.process.matrixShown = false;
            Fixture.workbench.figures.selectBottleneck(); // lists of operations begin at their beginning again
            Fixture.workbench.page = WorkbenchModel.Line;
            Fixture.workbench.language = "en";
        }

        function cell(row, column) {
            return find(cells, item => item.aimed !== undefined && item.row === row && item.column === column);
        }

        function test_aClickSaysWhyAndSelects() {
            mouseClick(cell(1, 0));
            compare(root.process.matrix.currentRow, 1);
            compare(root.process.matrix.currentColumn, 0);
            verify(root.process.matrix.words.includes("OP011"), root.process.matrix.words);
            compare(root.process.currentOperation, "OP011");
            const other = cell(2, 1);
            touchEvent(other).press(0, other).commit().release(0, other).commit();
            compare(root.process.matrix.currentRow, 2);
            compare(root.process.matrix.currentColumn, 1);
        }

        function test_keysWalkAndScroll() {
            mouseClick(cell(0, 0));
            keyClick(Qt.Key_Right);
            compare(root.process.matrix.currentColumn, 1);
            keyClick(Qt.Key_Left);
            for (let step = 0; step < 30; ++step)
                keyClick(Qt.Key_Down);
            compare(root.process.matrix.currentRow, 30);
            verify(cells.contentY > 0); // it has followed
            tryVerify(() => cell(30, 0) !== null, 20000);
            keyClick(Qt.Key_Up);
            compare(root.process.matrix.currentRow, 29);
        }

        function test_theMatrixFollowsTheCatalog() {
            Fixture.workbench.catalog.kind = CatalogPageModel.Heads;
            const columns = cells.columns;
            Fixture.workbench.page = WorkbenchModel.Catalog;
            Fixture.workbench.catalog.create();
            Fixture.workbench.page = WorkbenchModel.Process;
            tryCompare(cells, "columns", columns + 1, 20000);
            Fixture.workbench.undo();
            tryCompare(cells, "columns", columns, 20000);
        }
    }
}
