// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import QtTest
import Linewright.Fixture
import Linewright.Shell
import Linewright.ViewModel

Item {
    id: root

    readonly property WorkbenchModel workbench: Fixture.workbench

    width: 1280
    height: 704

    WorkbenchKeys {
        workbench: root.workbench
    }

    ShellDialogs {
        workbench: root.workbench
    }

    PageStack {
        anchors.fill: parent
        workbench: root.workbench
    }

    TestCase {
        name: "Shell"
        when: windowShown

        // Everything visible in the window, popups included.
        function visibleBelow(item) {
            let found = [];
            if (!item.visible || item.width <= 0 || item.height <= 0)
                return found;
            found.push(item);
            for (let i = 0; i < item.children.length; ++i)
                found = found.concat(visibleBelow(item.children[i]));
            return found;
        }

        function wholeWindow() {
            let item = root;
            while (item.parent)
                item = item.parent;
            return item;
        }

        function inSight(test) {
            return visibleBelow(wholeWindow()).find(test);
        }

        function named(name) {
            return inSight(item => item.objectName === name);
        }

        function button(text) {
            return inSight(item => item instanceof T.AbstractButton && item.text === text);
        }

        function init() {
            failOnWarning(/.?/);
            Fixture.reopen();
            root.workbench.language = "en";
            root.workbench.page = WorkbenchModel.Line;
        }

        function cleanup() {
            keyClick(Qt.Key_Escape);
            tryVerify(() => !named("paletteField"));
            root.workbench.preferences.reset();
            root.workbench.language = "en";
        }

        function openPalette() {
            keyClick(Qt.Key_K, Qt.ControlModifier);
            tryVerify(() => named("paletteField") && named("paletteField").activeFocus);
        }

        function type(word) {
            for (const letter of word)
                keyClick(letter);
        }

        function test_thePaletteRunsAnActionByKeys() {
            openPalette();
            type("takt");
            keyClick(Qt.Key_Return);
            compare(root.workbench.page, WorkbenchModel.Takt);
            tryVerify(() => !named("paletteField"));
        }

        function test_thePaletteBringsToTheHandsOfAPage_data() {
            return [{ tag: "library", word: "module lib", page: WorkbenchModel.Line, field: "librarySearch" },
                { tag: "catalog", word: "search the cat", page: WorkbenchModel.Catalog, field: "catalogSearch" },
                { tag: "measuring", word: "measure", page: WorkbenchModel.Line, field: "plan" }];
        }

        function test_thePaletteBringsToTheHandsOfAPage(row) {
            root.workbench.page = WorkbenchModel.Takt;
            openPalette();
            type(row.word);
            keyClick(Qt.Key_Return);
            compare(root.workbench.page, row.page);
            tryVerify(() => named(row.field) && named(row.field).activeFocus);
            if (row.field !== "plan")
                return;
            verify(named("plan").measuring);
            keyClick(Qt.Key_Escape);
            verify(!named("plan").measuring);
        }

        function test_thePaletteGoesToACell_data() {
            return [{ tag: "en", language: "en" }, { tag: "zh", language: "zh_CN" }];
        }

        function test_thePaletteGoesToACell(row) {
            root.workbench.language = row.language;
            root.workbench.page = WorkbenchModel.Takt;
            openPalette();
            type("c03");
            keyClick(Qt.Key_Return);
            compare(root.workbench.page, WorkbenchModel.Line);
            compare(root.workbench.line.inspector.cellId, "C03");
        }

        function test_thePaletteIsChosenWithArrowsAndMouse() {
            openPalette();
            type("s");
            const first = root.workbench.palette.current;
            keyClick(Qt.Key_Down);
            verify(root.workbench.palette.current > first);
            keyClick(Qt.Key_Up);
            compare(root.workbench.palette.current, first);
            type("tations");
            const entry = button("Stations and delivery");
            verify(entry);
            mouseClick(entry);
            compare(root.workbench.page, WorkbenchModel.Stations);
        }

        function test_escapeLeavesThePaletteWithoutAnything() {
            openPalette();
            type("takt");
            keyClick(Qt.Key_Escape);
            tryVerify(() => !named("paletteField"));
            compare(root.workbench.page, WorkbenchModel.Line);
            openPalette();
            compare(named("paletteField").text, "");
        }

        function test_theSheetShowsTheKeys() {
            keyClick(Qt.Key_F1);
            tryVerify(() => inSight(item => item.keysText === "Ctrl+K"));
            keyClick(Qt.Key_Escape);
            tryVerify(() => !inSight(item => item.keysText === "Ctrl+K"));
        }

        function test_theHistoryGoesBackAndForth() {
            const before = root.workbench.figures.summary;
            root.workbench.figures.selectBottleneck();
            root.workbench.line.actions.removeSelected();
            const after = root.workbench.figures.summary;
            verify(after !== before);
            keyClick(Qt.Key_H, Qt.ControlModifier);
            tryVerify(() => button("As it was opened"));
            mouseClick(button("As it was opened"));
            compare(root.workbench.figures.summary, before);
            named("historyList").forceActiveFocus();
            keyClick(Qt.Key_Down);
            compare(root.workbench.figures.summary, after);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !named("historyList"));
            root.workbench.undo();
        }

        function test_preferencesAreInForceAtOnce() {
            keyClick(Qt.Key_Comma, Qt.ControlModifier);
            tryVerify(() => button("Dark"));
            mouseClick(button("Dark"));
            verify(root.workbench.dark);
            mouseClick(button("150 %"));
            verify(root.workbench.preferences.restartNeeded);
            mouseClick(button("Reduced motion"));
            verify(root.workbench.preferences.calm);
            mouseClick(button("中文"));
            compare(root.workbench.language, "zh_CN");
            mouseClick(button("Reset to defaults"));
            verify(!root.workbench.dark);
            verify(!root.workbench.preferences.restartNeeded);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !button("Reset to defaults"));
        }
    }
}
