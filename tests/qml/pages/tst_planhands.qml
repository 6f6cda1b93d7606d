// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Linewright.Fixture
import Linewright.Line
import Linewright.ViewModel

// What hands do to the plan on its page, beside single heads: several at once, buffers, measuring, minimap, products.
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
        name: "PlanHands"
        when: windowShown

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

        function init() {
            failOnWarning(/.?/);
            Fixture.reopen();
            root.workbench.figures.selectBottleneck();
            named("plan").comparedProduct = "";
            named("plan").fit();
            named("plan").forceActiveFocus();
        }

        function languages() {
            return [{ tag: "zh", language: "zh_CN" }, { tag: "en", language: "en" }];
        }

        function test_keysPutInABufferAndChangeIt_undoAndRedo_data() {
            return languages();
        }

        function test_keysPutInABufferAndChangeIt_undoAndRedo(row) {
            root.workbench.language = row.language;
            const length = root.workbench.figures.length;
            const actions = root.workbench.line.actions;
            verify(actions.canAddBuffer);
            keyClick(Qt.Key_B, Qt.AltModifier);
            verify(actions.canChangeBuffer);
            const longer = root.workbench.figures.length;
            verify(longer !== length);
            verify(root.workbench.undoText.includes(root.workbench.line.inspector.cellId), root.workbench.undoText);
            keyClick(Qt.Key_Up, Qt.AltModifier);
            keyClick(Qt.Key_Right, Qt.AltModifier);
            keyClick(Qt.Key_Left, Qt.AltModifier);
            keyClick(Qt.Key_Down, Qt.AltModifier);
            keyClick(Qt.Key_Right, Qt.AltModifier);
            verify(actions.canAlignBuffers);
            keyClick(Qt.Key_A, Qt.AltModifier);
            verify(!actions.canAlignBuffers);
            while (root.workbench.canUndo)
                root.workbench.undo();
            compare(root.workbench.figures.length, length);
            root.workbench.redo();
            compare(root.workbench.figures.length, longer);
        }

        function test_severalCellsAreDuplicatedByKey_undoAndRedo_data() {
            return languages();
        }

        function test_severalCellsAreDuplicatedByKey_undoAndRedo(row) {
            root.workbench.language = row.language;
            const before = root.workbench.figures.summary;
            root.workbench.line.actions.selectAll();
            keyClick(Qt.Key_D, Qt.ControlModifier);
            const after = root.workbench.figures.summary;
            verify(after !== before);
            root.workbench.undo();
            compare(root.workbench.figures.summary, before);
            root.workbench.redo();
            compare(root.workbench.figures.summary, after);
        }

        function test_measuring_byButtonAndMouse() {
            const plan = named("plan");
            const button = inSight(item => item.glyph === "ruler");
            verify(button.Accessible.name !== "");
            mouseClick(button);
            verify(plan.measuring);
            mouseDrag(plan, 40, plan.height - 60, 200, 0);
            verify(plan.measuredText !== "");
            verify(!root.workbench.canUndo);
            plan.forceActiveFocus();
            keyClick(Qt.Key_Escape);
            verify(!plan.measuring);
            verify(!button.checked);
        }

        function test_minimap_comesWithAPart_andTakesThePlanThere_data() {
            return [{ tag: "mouse", touch: false }, { tag: "finger", touch: true }];
        }

        function test_minimap_comesWithAPart_andTakesThePlanThere(row) {
            const plan = named("plan");
            verify(!named("minimap"));
            plan.zoom = 4 * plan.zoom;
            const map = named("minimap");
            verify(map.Accessible.name !== "");
            if (row.touch) {
                const finger = touchEvent(map);
                finger.press(0, map, map.width - 20, 20).commit();
                finger.release(0, map, map.width - 20, 20).commit();
            } else {
                mouseClick(map, map.width - 20, 20);
            }
            verify(plan.viewBegin + plan.viewShare > 0.9);
            mouseDrag(map, map.width - 30, 20, -map.width + 60, 0);
            verify(plan.viewBegin < 0.2);
            map.forceActiveFocus();
            keyClick(Qt.Key_End);
            verify(plan.viewBegin > 0.5);
            plan.fit();
            tryVerify(() => !named("minimap"));
        }

        function test_comparedProduct_isMarkedOnTheSameFrame_data() {
            return languages();
        }

        function test_comparedProduct_isMarkedOnTheSameFrame(row) {
            root.workbench.language = row.language;
            const plan = named("plan");
            const chip = inSight(item => item.marked === true && item.key !== undefined);
            verify(chip);
            mouseClick(chip);
            verify(plan.comparing);
            verify(plan.changeCounts.reduce((sum, count) => sum + count, 0) > 0);
            chip.forceActiveFocus();
            keyClick(Qt.Key_Space);
            verify(!plan.comparing);
        }
    }
}
