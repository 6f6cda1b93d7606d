// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Linewright.Fixture
import Linewright.Process
import Linewright.ViewModel

// The operations table under mouse, touch and keys.
Item {
    id: root

    readonly property ProcessPageModel process: Fixture.workbench.process
    readonly property OperationTableModel operations: process.operations

    width: 1368
    height: 800

    ProcessPage {
        id: page

        anchors.fill: parent
        process: root.process
    }

    TestCase {
        name: "OperationTable"
        when: windowShown

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

        function row(id) {
            return find(page, item => item.operationId === id && item.quantityText !== undefined);
        }

        function named(name) {
            return find(page, item => item.visible && item.Accessible.name === name);
        }

        function init_data() {
            return [{ tag: "en", language: "en" }, { tag: "zh_CN", language: "zh_CN" }];
        }

        function init(data) {
            failOnWarning(/.?/);
            Fixture.workbench.language = data ? data.language : "en";
            Fixture.reopen();
            Fixture.workbench.page = WorkbenchModel.Process;
            root.operations.searchText = "";
            root.operations.only = OperationTableModel.All;
            waitForRendering(page);
        }

        function cleanup() {
            Fixture.workbench.language = "en";
        }

        function undone() {
            Fixture.workbench.undo();
            verify(!Fixture.workbench.canUndo);
            Fixture.workbench.redo();
            verify(!Fixture.workbench.canRedo);
            Fixture.workbench.undo();
        }

        function test_clicksSelect() {
            mouseClick(row("OP011"), 20, 20);
            compare(root.operations.selectedCount, 1);
            mouseClick(row("OP021"), 20, 20, Qt.LeftButton, Qt.ShiftModifier);
            compare(root.operations.selectedCount, 3);
            mouseClick(row("OP020"), 20, 20, Qt.LeftButton, Qt.ControlModifier);
            compare(root.operations.selectedCount, 2);
            compare(root.process.currentOperation, "OP011");
        }

        function test_touchSelects() {
            const target = row("OP011");
            touchEvent(target).press(0, target, 20, 20).commit();
            touchEvent(target).release(0, target, 20, 20).commit();
            compare(root.process.currentOperation, "OP011");
        }

        function test_keysWalkAndWrite() {
            mouseClick(row("OP010"), 20, 20);
            keyClick(Qt.Key_Down);
            compare(root.process.currentOperation, "OP011");
            keyClick(Qt.Key_Down, Qt.ShiftModifier);
            compare(root.operations.selectedCount, 2);
            keyClick(Qt.Key_A, Qt.ControlModifier);
            compare(root.operations.selectedCount, 35);
            keyClick(Qt.Key_Home);
            compare(root.process.currentOperation, "OP010");
            root.operations.setCurrentColumn(3);
            keyClick(Qt.Key_F2);
            compare(root.process.actions.editedOperation, "OP010");
            keyClick(Qt.Key_A, Qt.ControlModifier);
            keyClick(Qt.Key_X);
            keyClick(Qt.Key_Return);
            verify(root.process.actions.editFault !== "");
            keyClick(Qt.Key_A, Qt.ControlModifier);
            keyClick(Qt.Key_7);
            keyClick(Qt.Key_Return);
            compare(root.process.actions.editedOperation, "");
            verify(Fixture.workbench.canUndo);
            keyClick(Qt.Key_Down); // the keyboard is back in the table
            compare(root.process.currentOperation, "OP011");
            undone();
        }

        function test_escapeLeavesTheCell() {
            const quantity = find(row("OP011"), item => item.number === 3);
            mouseClick(quantity, 30, 20);
            compare(root.operations.currentColumn, 3);
            keyClick(Qt.Key_F2);
            compare(root.process.actions.editedOperation, "OP011");
            compare(root.process.actions.editedColumn, 3);
            keyClick(Qt.Key_Z);
            keyClick(Qt.Key_Escape);
            compare(root.process.actions.editedOperation, "");
            verify(!Fixture.workbench.canUndo);
        }

        function test_headingsSort() {
            const first = root.operations.data(root.operations.index(0, 0), 256);
            const heading = named(Fixture.workbench.language === "en" ? "Quantity" : "数量");
            verify(heading);
            mouseClick(heading);
            compare(root.operations.sortKey, "quantity");
            mouseClick(heading);
            verify(root.operations.descending);
            heading.forceActiveFocus();
            keyClick(Qt.Key_Return);
            compare(root.operations.sortKey, "");
            compare(root.operations.data(root.operations.index(0, 0), 256), first);
        }

        function test_searchAndFilter() {
            mouseClick(row("OP010"), 20, 20);
            keyClick(Qt.Key_F, Qt.ControlModifier);
            for (const letter of "op03")
                keyClick(letter);
            tryCompare(root.operations, "count", 4);
            keyClick(Qt.Key_Escape);
            tryCompare(root.operations, "count", 35);
        }

        function test_fillDown() {
            mouseClick(row("OP010"), 20, 20);
            keyClick(Qt.Key_Down, Qt.ShiftModifier);
            keyClick(Qt.Key_Down, Qt.ShiftModifier);
            root.operations.setCurrentColumn(1);
            keyClick(Qt.Key_D, Qt.ControlModifier);
            verify(Fixture.workbench.canUndo);
            compare(row("OP020").name, row("OP010").name);
            undone();
            verify(row("OP020").name !== row("OP010").name);
        }

        function test_copyAndPasteWithPreview() {
            mouseClick(row("OP010"), 20, 20);
            keyClick(Qt.Key_C, Qt.ControlModifier);
            root.operations.setCurrentColumn(3);
            root.process.actions.pasteText("5\n6\n");
            tryCompare(root.process.actions.pasting, "open", true);
            compare(root.process.actions.pasting.count, 2);
            verify(root.process.actions.pasting.acceptable);
            keyClick(Qt.Key_Escape);
            tryCompare(root.process.actions.pasting, "open", false);
            verify(!Fixture.workbench.canUndo);
            root.process.actions.pasteText("5\n6\n");
            root.process.actions.pasting.accept();
            verify(Fixture.workbench.canUndo);
            undone();
        }

        function test_deleteRemoves() {
            mouseClick(row("OP010"), 20, 20);
            keyClick(Qt.Key_Down, Qt.ShiftModifier);
            keyClick(Qt.Key_Delete);
            compare(root.operations.count, 33);
            undone();
            compare(root.operations.count, 35);
        }
    }
}
