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

    PageStack {
        id: stack

        anchors.fill: parent
        workbench: root.workbench
    }

    TestCase {
        name: "Pages"
        when: windowShown

        // Everything visible below an item, itself included.
        function visibleBelow(item) {
            let found = [];
            if (!item.visible || item.width <= 0 || item.height <= 0)
                return found;
            found.push(item);
            for (let i = 0; i < item.children.length; ++i)
                found = found.concat(visibleBelow(item.children[i]));
            return found;
        }

        function buttonsOn(page) {
            root.workbench.page = page;
            wait(0);
            return visibleBelow(stack).filter(item => item instanceof T.AbstractButton);
        }

        function init() {
            failOnWarning(/.?/);
            root.workbench.figures.selectBottleneck();
        }

        function test_everyButtonHasANameAndATouchSize_data() {
            return [{ tag: "Line", page: WorkbenchModel.Line }, { tag: "Process", page: WorkbenchModel.Process }, { tag: "Takt", page: WorkbenchModel.Takt }, { tag: "Simulate", page: WorkbenchModel.Simulate }, { tag: "Recipes", page: WorkbenchModel.Recipes }, { tag: "Stations", page: WorkbenchModel.Stations }, { tag: "Catalog", page: WorkbenchModel.Catalog }];
        }

        function test_everyButtonHasANameAndATouchSize(row) {
            const buttons = buttonsOn(row.page);
            verify(buttons.length > 0);
            for (const button of buttons) {
                verify(button.Accessible.name !== "", button + " has no name");
                verify(Math.min(button.width, button.height) >= 36, button.Accessible.name + " is too small to touch");
            }
        }

        function test_theInspectorShowsTheBottleneck() {
            root.workbench.page = WorkbenchModel.Line;
            compare(root.workbench.line.inspector.kind, InspectorModel.Cell);
            compare(root.workbench.line.inspector.cellId, root.workbench.figures.bottleneckCell);
        }

        function test_removingACellIsUndone() {
            const before = root.workbench.figures.summary;
            root.workbench.line.actions.removeSelected();
            verify(root.workbench.figures.summary !== before);
            verify(root.workbench.problems.errors > 0);
            root.workbench.undo();
            compare(root.workbench.problems.errors, 0);
            compare(root.workbench.figures.summary, before);
        }

        // A place of the plan where that type of head could be put; undefined when there is none.
        function placeFor(plan, typeId) {
            for (let x = 4; x < plan.width; x += 12)
                for (let y = 4; y < plan.height; y += 12)
                    if (plan.hoverHeadType(typeId, Qt.point(x, y)))
                        return Qt.point(x, y);
            return undefined;
        }

        function test_aHeadIsDraggedFromTheLibraryIntoTheLine() {
            root.workbench.page = WorkbenchModel.Line;
            wait(0);
            const items = visibleBelow(stack);
            const plan = items.find(item => item.hoverHeadType !== undefined);
            const card = items.find(item => item.typeId !== undefined && item.cell === false && item.family === "fasten");
            const place = placeFor(plan, card.typeId);
            verify(place !== undefined);
            plan.leaveHeadType();
            verify(!root.workbench.canUndo);
            const aim = card.mapFromItem(plan, place.x, place.y);
            mousePress(card, 20, 20);
            mouseMove(card, 40, 40);
            mouseMove(card, aim.x - 30, aim.y);
            mouseMove(card, aim.x, aim.y);
            verify(plan.dragging);
            mouseRelease(card, aim.x, aim.y);
            verify(!plan.dragging);
            verify(root.workbench.canUndo, root.workbench.undoText);
            const undone = root.workbench.undoText;
            verify(undone.includes("SD"), undone);
            root.workbench.undo();
            verify(!root.workbench.canUndo);
        }

        function test_searchNarrowsTheLibrary() {
            const library = root.workbench.line.library;
            const all = library.count;
            library.searchText = "zzz";
            compare(library.count, 0);
            library.searchText = "";
            compare(library.count, all);
        }

        function test_bothLanguagesFit_data() {
            return [{ tag: "zh", language: "zh_CN" }, { tag: "en", language: "en" }];
        }

        function test_bothLanguagesFit(row) {
            root.workbench.language = row.language;
            compare(root.workbench.language, row.language);
            for (const button of buttonsOn(WorkbenchModel.Stations))
                verify(button.implicitWidth <= button.width + 1, button.Accessible.name + " is clipped");
            root.workbench.language = "en";
        }
    }
}
