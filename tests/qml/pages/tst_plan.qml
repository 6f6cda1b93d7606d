// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Linewright.Fixture
import Linewright.Line
import Linewright.ViewModel

Item {
    id: root

    readonly property WorkbenchModel workbench: Fixture.workbench

    width: 1280
    height: 704

    LinePage {
        id: page

        anchors.fill: parent
        workbench: root.workbench
    }

    TestCase {
        name: "Plan"
        when: windowShown

        function cells() {
            return root.workbench.figures.summary;
        }

        function init() {
            failOnWarning(/.?/);
            Fixture.reopen();
            root.workbench.figures.selectBottleneck();
        }

        function test_insertPutsACellBehindTheSelected_undoAndRedo_data() {
            return [{ tag: "behind, zh", keys: Qt.NoModifier, language: "zh_CN" }, { tag: "before, en", keys: Qt.ShiftModifier, language: "en" }];
        }

        function test_insertPutsACellBehindTheSelected_undoAndRedo(row) {
            root.workbench.language = row.language;
            const before = cells();
            const selected = root.workbench.line.inspector.cellId;
            keyClick(Qt.Key_Insert, row.keys);
            const after = cells();
            verify(after !== before);
            verify(root.workbench.line.inspector.cellId !== selected);
            root.workbench.line.actions.selectNeighbour(row.keys === Qt.NoModifier ? -1 : 1);
            compare(root.workbench.line.inspector.cellId, selected);
            root.workbench.undo();
            compare(cells(), before);
            root.workbench.redo();
            compare(cells(), after);
        }

        function inSight(accepts, item) {
            const from = item ?? page;
            if (accepts(from))
                return from;
            let found = undefined;
            for (let i = 0; i < from.children.length && !found; ++i)
                found = from.children[i].visible ? inSight(accepts, from.children[i]) : undefined;
            return found;
        }

        function named(name) {
            return inSight(item => item.objectName === name);
        }

        // The last operation of the bottleneck: another cell takes it as well.
        function entry() {
            let last = undefined;
            inSight(item => {
                last = item.operationId !== undefined ? item : last;
                return false;
            });
            return last;
        }

        // Over the plan with what is in the hand, until a cell takes it and the hint says so.
        function takingPlace(plan, word, step) {
            for (let x = 20; x < plan.width; x += 12) {
                step(Qt.point(x, plan.height / 2));
                if (plan.hintText.includes(word) && !plan.hintRefused)
                    return Qt.point(x, plan.height / 2);
            }
            return undefined;
        }

        function places() {
            const found = [];
            const work = root.workbench.line.inspector.operations;
            for (let row = 0; row < work.count; ++row)
                found.push(work.data(work.index(row, 0), Qt.UserRole));
            return found.join();
        }

        function test_aHeadIsCarriedFromTheLibrary_undoAndRedo_data() {
            return [{ tag: "mouse, zh", touch: false, language: "zh_CN" }, { tag: "finger, en", touch: true, language: "en" }];
        }

        function test_aHeadIsCarriedFromTheLibrary_undoAndRedo(row) {
            root.workbench.language = row.language;
            const plan = named("plan");
            const card = inSight(item => item.typeId === "SD-20" && item.spare !== undefined);
            verify(card);
            const finger = row.touch ? touchEvent(page) : undefined;
            const begin = card.mapToItem(page, card.width / 2, card.height / 2);
            const move = point => {
                row.touch ? finger.move(0, page, point.x, point.y).commit() : mouseMove(page, point.x, point.y, -1, Qt.LeftButton);
                if (row.touch)
                    waitForRendering(page); // the way of a finger is told with the next frame
            };
            row.touch ? finger.press(0, page, begin.x, begin.y).commit() : mousePress(page, begin.x, begin.y);
            for (let way = 0; way <= 60; way += 12)
                move(Qt.point(begin.x + way, begin.y));
            const place = takingPlace(plan, "C02", point => move(plan.mapToItem(page, point)));
            verify(place, plan.hintText);
            verify(plan.dragging);
            verify(!root.workbench.canUndo); // hovering changes nothing
            const at = plan.mapToItem(page, place);
            row.touch ? finger.release(0, page, at.x, at.y).commit() : mouseRelease(page, at.x, at.y);
            tryVerify(() => root.workbench.undoText.includes("SD-20") && root.workbench.undoText.includes("C02"));
            const step = root.workbench.undoText;
            root.workbench.undo();
            verify(!root.workbench.canUndo);
            root.workbench.redo();
            compare(root.workbench.undoText, step);
            root.workbench.undo();
        }

        function test_anOperationIsCarriedFromTheListToThePlan_data() {
            return [{ tag: "mouse, zh", touch: false, language: "zh_CN" }, { tag: "finger, en", touch: true, language: "en" }];
        }

        function test_anOperationIsCarriedFromTheListToThePlan(row) {
            root.workbench.language = row.language;
            const plan = named("plan");
            const from = entry();
            verify(from);
            const before = places();
            const finger = row.touch ? touchEvent(page) : undefined;
            const begin = from.mapToItem(page, from.width / 2, from.height / 2);
            const move = point => {
                row.touch ? finger.move(0, page, point.x, point.y).commit() : mouseMove(page, point.x, point.y, -1, Qt.LeftButton);
                if (row.touch)
                    waitForRendering(page); // the way of a finger is told with the next frame
            };
            row.touch ? finger.press(0, page, begin.x, begin.y).commit() : mousePress(page, begin.x, begin.y);
            for (let way = 0; way <= 60; way += 12)
                move(Qt.point(begin.x - way, begin.y));
            tryVerify(() => root.workbench.line.carry.active);
            const place = takingPlace(plan, "→", point => move(plan.mapToItem(page, point)));
            verify(place, plan.hintText);
            const at = plan.mapToItem(page, place);
            row.touch ? finger.release(0, page, at.x, at.y).commit() : mouseRelease(page, at.x, at.y);
            verify(!root.workbench.line.carry.active);
            root.workbench.figures.selectBottleneck();
            root.workbench.undo();
            compare(places(), before);
            root.workbench.redo();
            root.workbench.undo();
        }

        function test_anOperationIsCarriedFromTheChartToThePlan_escapeLetsGo() {
            const plan = named("plan");
            const chart = named("yamazumi");
            let x = 60;
            for (; x < chart.width && !chart.hintText.includes("OP"); x += 6)
                mouseMove(chart, x, chart.height - 60);
            verify(chart.hintText.includes("OP"), chart.hintText);
            mousePress(chart, x - 6, chart.height - 60);
            mouseMove(chart, x + 20, chart.height - 60, -1, Qt.LeftButton);
            verify(root.workbench.line.carry.active);
            const over = point => {
                const at = plan.mapToItem(chart, point);
                mouseMove(chart, at.x, at.y, -1, Qt.LeftButton);
            };
            over(Qt.point(plan.width / 2, plan.height / 2));
            verify(plan.dragging);
            keyClick(Qt.Key_Escape);
            verify(!plan.dragging);
            verify(!root.workbench.line.carry.active);
            mouseRelease(chart, 10, 10);
            verify(!root.workbench.canUndo);
        }
    }
}
