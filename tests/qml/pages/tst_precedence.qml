// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Linewright.Fixture
import Linewright.Process
import Linewright.ViewModel

// The precedence graph under mouse, touch, wheel and keys.
Item {
    id: root

    readonly property ProcessPageModel process: Fixture.workbench.process
    readonly property PrecedenceGraph graph: process.graph

    width: 1368
    height: 800

    ProcessPage {
        id: page

        anchors.fill: parent
        process: root.process
    }

    TestCase {
        name: "Precedence"
        when: windowShown

        property Item view

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

        function node(id) {
            return find(view, item => item.operationId === id && item.zoning !== undefined && item.pulled === undefined || item.operationId === id && item.seen !== undefined);
        }

        // The middle of an operation, in the view.
        function middle(id) {
            const place = node(id);
            return place.mapToItem(view, place.width / 2, place.height / 2);
        }

        function port(id) {
            const place = node(id);
            return place.mapToItem(view, place.width, place.height / 2);
        }

        function init_data() {
            return [{ tag: "en", language: "en" }, { tag: "zh_CN", language: "zh_CN" }];
        }

        function init(data) {
            failOnWarning(/.?/);
            Fixture.workbench.language = data ? data.language : "en";
            Fixture.reopen();
            Fixture.workbench.page = WorkbenchModel.Process;
            view = find(page, item => item.graph !== undefined && item.process !== undefined);
            root.graph.camera.fit();
            tryVerify(() => node("OP010") !== null && view.width > 0, 20000);
        }

        function cleanup() {
            Fixture.workbench.language = "en";
        }

        function pull(from, to) {
            const start = port(from);
            const end = middle(to);
            mousePress(view, start.x, start.y);
            mouseMove(view, start.x + 8, start.y + 8);
            mouseMove(view, (start.x + end.x) / 2, (start.y + end.y) / 2);
            mouseMove(view, end.x, end.y);
            mouseMove(view, end.x + 1, end.y);
        }

        function test_anArcIsDrawnByHandAndTakenAway() {
            const before = root.graph.edges.count;
            pull("OP010", "OP020");
            verify(root.graph.arcs.active);
            compare(root.graph.arcs.target, "OP020");
            verify(root.graph.arcs.possible);
            const end = middle("OP020");
            mouseRelease(view, end.x, end.y);
            compare(root.graph.edges.count, before + 1);
            Fixture.workbench.undo();
            compare(root.graph.edges.count, before);
            Fixture.workbench.redo();
            compare(root.graph.edges.count, before + 1);
            Fixture.workbench.undo();
        }

        function test_aLoopIsRefusedByName() {
            const before = root.graph.edges.count;
            pull("OP021", "OP010");
            verify(!root.graph.arcs.possible);
            verify(root.graph.arcs.words.includes("OP010 → OP011 → OP020 → OP021 → OP010") || root.graph.arcs.words.includes("OP021 → OP010"), root.graph.arcs.words);
            const end = middle("OP010");
            mouseRelease(view, end.x, end.y);
            compare(root.graph.edges.count, before);
            verify(root.graph.arcs.refusal.includes("OP021 → OP010"), root.graph.arcs.refusal);
            verify(root.graph.arcs.loopPath !== "");
            verify(!Fixture.workbench.canUndo);
            keyClick(Qt.Key_Escape);
        }

        function test_keysDrawAndDelete() {
            const before = root.graph.edges.count;
            const at = middle("OP010");
            mouseClick(view, at.x, at.y);
            compare(root.process.currentOperation, "OP010");
            keyClick(Qt.Key_Right);
            compare(root.process.currentOperation, "OP011");
            keyClick(Qt.Key_A);
            verify(root.graph.arcs.active);
            for (let steps = 0; steps < 5 && !root.graph.arcs.possible; ++steps)
                keyClick(Qt.Key_Right);
            verify(root.graph.arcs.target !== "");
            verify(root.graph.arcs.possible, root.graph.arcs.words);
            keyClick(Qt.Key_Return);
            compare(root.graph.edges.count, before + 1);
            Fixture.workbench.undo();
            keyClick(Qt.Key_Right, Qt.ShiftModifier);
            verify(root.graph.arcs.picked.includes("OP011"));
            keyClick(Qt.Key_Delete);
            compare(root.graph.edges.count, before - 1);
            Fixture.workbench.undo();
            compare(root.graph.edges.count, before);
        }

        function test_anArcIsPickedWithTheMouse() {
            const before = root.graph.edges.count;
            const from = port("OP010");
            const to = middle("OP011");
            const left = node("OP011").mapToItem(view, 0, 0).x;
            mouseClick(view, (from.x + left) / 2, (from.y + to.y) / 2);
            compare(root.graph.arcs.picked, "OP010 → OP011");
            keyClick(Qt.Key_Delete);
            compare(root.graph.edges.count, before - 1);
            Fixture.workbench.undo();
        }

        function test_panAndZoom() {
            const camera = root.graph.camera;
            const fitted = camera.zoom;
            mouseWheel(view, 200, 100, 0, 120, Qt.NoButton, Qt.ControlModifier);
            verify(camera.zoom > fitted);
            const y = camera.y;
            mouseWheel(view, 200, 100, 0, -120);
            verify(camera.y < y);
            const x = camera.x;
            mousePress(view, 5, 5);
            mouseMove(view, 30, 5);
            mouseMove(view, 60, 5);
            mouseMove(view, 90, 5);
            mouseRelease(view, 90, 5);
            verify(camera.x > x);
            view.forceActiveFocus();
            keyClick(Qt.Key_0);
            compare(camera.zoom, fitted);
            keyClick(Qt.Key_Plus);
            verify(camera.zoom > fitted);
            keyClick(Qt.Key_Minus);
            fuzzyCompare(camera.zoom, fitted, 0.001);
            keyClick(Qt.Key_0);
        }

        function test_twoFingersZoom() {
            const camera = root.graph.camera;
            const fitted = camera.zoom;
            const touch = touchEvent(view);
            touch.press(0, view, 300, 150).press(1, view, 340, 150).commit();
            for (let i = 1; i < 8; ++i)
                touch.move(0, view, 300 - 15 * i, 150).move(1, view, 340 + 15 * i, 150).commit();
            touch.release(0, view, 195, 150).release(1, view, 445, 150).commit();
            verify(camera.zoom > fitted);
            camera.fit();
        }
    }
}
