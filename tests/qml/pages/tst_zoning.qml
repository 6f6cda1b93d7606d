// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Linewright.Fixture
import Linewright.Process
import Linewright.ViewModel

// Zoning groups and coverage follow what is selected in the precedence graph.
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
        name: "Zoning"
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

        function test_zoningFromTheSelection() {
            const before = root.process.zoning.count;
            const first = middle("OP010");
            const second = middle("OP011");
            mouseClick(view, first.x, first.y);
            mouseClick(view, second.x, second.y, Qt.LeftButton, Qt.ControlModifier);
            compare(root.process.zoning.selectable, 2);
            root.process.zoning.create(true);
            compare(root.process.zoning.count, before + 1);
            root.process.zoning.setTogether(before + 1, false);
            root.process.zoning.remove(before + 1);
            compare(root.process.zoning.count, before);
            Fixture.workbench.undo();
            Fixture.workbench.undo();
            Fixture.workbench.undo();
            verify(!Fixture.workbench.canUndo);
        }

        function test_coverageFollowsTheSelection() {
            const at = middle("OP010");
            mouseClick(view, at.x, at.y);
            verify(root.process.coverage.count > 2);
            verify(root.process.coverage.summary !== "");
        }
    }
}
