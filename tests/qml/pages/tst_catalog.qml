// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Linewright.Catalog
import Linewright.Fixture
import Linewright.ViewModel

// The Catalog page under mouse, touch and keys.
Item {
    id: root

    readonly property CatalogPageModel catalog: Fixture.workbench.catalog

    width: 1368
    height: 800

    CatalogPage {
        id: page

        anchors.fill: parent
        catalog: root.catalog
    }

    TestCase {
        id: testCase

        name: "Catalog"
        when: windowShown

        property Item list
        property string refusal

        Connections {
            target: root.catalog

            function onRefused(message) {
                testCase.refusal = message;
            }
        }

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
            Fixture.workbench.page = WorkbenchModel.Catalog;
            root.catalog.kind = CatalogPageModel.Heads;
            root.catalog.searchText = "";
            root.catalog.select("SD-20");
            list = find(page, item => item.objectName === "catalogList");
            tryVerify(() => card("SD-20") !== null, 20000);
        }

        function cleanup() {
            Fixture.workbench.page = WorkbenchModel.Line;
            Fixture.workbench.language = "en";
        }

        function card(id) {
            return find(list, item => item.key === id && item.badge !== undefined);
        }

        function collect(item, rows) {
            if (item.reader !== undefined)
                rows.push(item);
            for (let i = 0; i < item.children.length; ++i)
                collect(item.children[i], rows);
        }

        function write(entry, value) {
            entry.forceActiveFocus();
            entry.selectAll();
            keyClick(Qt.Key_Delete);
            for (const sign of value)
                keyClick(sign);
        }

        function test_aClickSelects() {
            const other = card("DP-08");
            verify(other);
            mouseClick(other);
            compare(root.catalog.current, "DP-08");
            const back = card("SD-20");
            touchEvent(back).press(0, back).commit().release(0, back).commit();
            compare(root.catalog.current, "SD-20");
        }

        function test_keysWalkAndSearch() {
            list.forceActiveFocus();
            const row = root.catalog.entries.currentRow;
            keyClick(Qt.Key_Down);
            compare(root.catalog.entries.currentRow, row + 1);
            keyClick(Qt.Key_Up);
            compare(root.catalog.entries.currentRow, row);
            keyClick(Qt.Key_F, Qt.ControlModifier);
            for (const letter of "RF-6")
                keyClick(letter);
            compare(root.catalog.entries.count, 1);
            keyClick(Qt.Key_Escape);
            verify(root.catalog.entries.count > 3);
        }

        function test_typingTellsTheEffectAndEnterTakesItOver() {
            const screws = find(page, item => item.fields !== undefined && item.removable === true && item.family === "fasten");
            const entries = [];
            collect(screws, entries);
            const perUnit = entries[1];
            const before = perUnit.value;
            write(perUnit, "9");
            verify(root.catalog.effect.active);
            verify(!Fixture.workbench.canUndo);
            verify(root.catalog.effect.problems.count > 0);
            keyClick(Qt.Key_Return);
            verify(Fixture.workbench.canUndo);
            verify(!root.catalog.effect.active);
            compare(perUnit.value, 9);
            list.forceActiveFocus();
            Fixture.workbench.undo();
            fuzzyCompare(perUnit.value, before, 1e-9);
            compare(perUnit.text, perUnit.reader.shown);
            Fixture.workbench.redo();
            compare(perUnit.value, 9);
            Fixture.workbench.undo();
            // What cannot be is not tried, and said in words.
            write(perUnit, "99999999");
            verify(perUnit.error !== "");
            verify(!root.catalog.effect.active);
            list.forceActiveFocus();
            compare(perUnit.text, perUnit.reader.shown);
            verify(!Fixture.workbench.canUndo);
        }

        function test_leavingTheFieldTakesOverAndEmptyEffect() {
            const screws = find(page, item => item.fields !== undefined && item.removable === true && item.family === "fasten");
            const entries = [];
            collect(screws, entries);
            write(entries[0], "0.5");
            verify(root.catalog.effect.active);
            list.forceActiveFocus();
            verify(!root.catalog.effect.active);
            Fixture.workbench.undo();
        }

        function test_newDoubleAndRemoveByKeys() {
            list.forceActiveFocus();
            const count = root.catalog.entries.count;
            keyClick(Qt.Key_D, Qt.ControlModifier);
            compare(root.catalog.current, "SD-20-2");
            keyClick(Qt.Key_Insert);
            compare(root.catalog.entries.count, count + 2);
            compare(root.catalog.current, "HEAD-1");
            keyClick(Qt.Key_Delete);
            compare(root.catalog.entries.count, count + 1);
            root.catalog.select("SD-20-2");
            keyClick(Qt.Key_Delete);
            compare(root.catalog.entries.count, count);
            for (let step = 0; step < 4; ++step)
                Fixture.workbench.undo();
            verify(!Fixture.workbench.canUndo);
            compare(root.catalog.entries.count, count);
            // One that is in the line stays, and its users are named.
            root.catalog.select("SD-20");
            refusal = "";
            keyClick(Qt.Key_Delete);
            verify(refusal.includes("SD20-"), refusal);
            compare(root.catalog.entries.count, count);
        }

        function test_everyKindIsShown() {
            for (const kind of [CatalogPageModel.Cells, CatalogPageModel.Processes, CatalogPageModel.Platform, CatalogPageModel.Heads]) {
                root.catalog.kind = kind;
                tryVerify(() => list.count > 0, 20000);
                verify(root.catalog.left.count > 0);
                verify(root.catalog.title !== "");
            }
        }
    }
}
