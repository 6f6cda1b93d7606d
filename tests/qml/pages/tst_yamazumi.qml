// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Linewright.Chart
import Linewright.Controls
import Linewright.Fixture
import Linewright.Line
import Linewright.ViewModel

// The Yamazumi on its page, with mouse, fingers and keys. The sample has two products: X10 is shown.
Item {
    id: root

    readonly property WorkbenchModel workbench: Fixture.workbench
    readonly property YamazumiModel yamazumi: workbench.yamazumi

    width: 1280
    height: 704

    LinePage {
        id: page

        anchors.fill: parent
        workbench: root.workbench
    }

    TestCase {
        name: "Yamazumi"
        when: windowShown

        function itemsBelow(item, wanted) {
            let found = wanted(item) ? [item] : [];
            for (let i = 0; i < item.children.length; ++i)
                found = found.concat(itemsBelow(item.children[i], wanted));
            return found;
        }

        function chart() {
            return findChild(page, "yamazumi");
        }

        function middleOf(operation) {
            return Fixture.placeInYamazumi(chart(), operation);
        }

        function middleOfCell(index) {
            return Fixture.columnInYamazumi(chart(), index);
        }

        function init() {
            failOnWarning(/.?/);
            root.workbench.language = "en";
            Fixture.reopen();
            root.yamazumi.table = false;
            root.yamazumi.choose(0);
            root.workbench.figures.selectBottleneck();
            chart().showAll();
            grabImage(page);
        }

        function cleanup() {
            root.workbench.language = "en";
            root.yamazumi.table = false;
            root.yamazumi.choose(0);
        }

        function languages() {
            return [{tag: "en"}, {tag: "zh_CN"}];
        }

        function carried(from, language) {
            const name = root.workbench.undoText;
            verify(name !== "Undo" && name !== "撤销");
            const after = Fixture.cellOf(from);
            root.workbench.undo();
            verify(Fixture.cellOf(from) !== after);
            root.workbench.redo();
            compare(Fixture.cellOf(from), after);
            root.workbench.undo();
        }

        function test_mouseCarriesAnOperation_undoAndRedo_data() {
            return languages();
        }

        function test_mouseCarriesAnOperation_undoAndRedo(row) {
            root.workbench.language = row.tag;
            grabImage(page);
            const from = middleOf("OP053");
            const to = middleOfCell(5);
            mousePress(chart(), from.x, from.y);
            mouseMove(chart(), from.x + 20, from.y - 20);
            verify(chart().carrying);
            mouseMove(chart(), to.x, to.y);
            verify(!chart().refusing, chart().carryText);
            verify(chart().carryText.includes("C06"));
            mouseRelease(chart(), to.x, to.y);
            compare(Fixture.cellOf("OP053"), "C06");
            carried("OP053");
        }

        function test_aFingerCarriesAnOperation_undoAndRedo() {
            const from = middleOf("OP053");
            const to = middleOfCell(5);
            const finger = touchEvent(chart());
            finger.press(0, chart(), from.x, from.y).commit();
            finger.move(0, chart(), from.x + 30, from.y - 30).commit();
            tryVerify(() => chart().carrying); // what a finger does between two frames is told with the next one
            finger.move(0, chart(), to.x, to.y).commit();
            tryVerify(() => chart().carryText.includes("C06"));
            finger.release(0, chart(), to.x, to.y).commit();
            compare(Fixture.cellOf("OP053"), "C06");
            carried("OP053");
        }

        function test_keysCarryAnOperation_undoAndRedo_data() {
            return languages();
        }

        function test_keysCarryAnOperation_undoAndRedo(row) {
            root.workbench.language = row.tag;
            root.workbench.line.actions.selectOperation("OP053");
            chart().forceActiveFocus();
            keyClick(Qt.Key_Return);
            verify(chart().carrying);
            keyClick(Qt.Key_Right);
            verify(!chart().refusing, chart().carryText);
            keyClick(Qt.Key_Return);
            verify(!chart().carrying);
            compare(Fixture.cellOf("OP053"), "C06");
            carried("OP053");
        }

        function test_twoFingersZoom() {
            compare(chart().viewShare, 1);
            const y = chart().height / 2;
            const fingers = touchEvent(chart());
            fingers.press(0, chart(), 250, y).press(1, chart(), 350, y).commit();
            let way = 0;
            tryVerify(() => {
                way = Math.min(way + 10, 200);
                fingers.move(0, chart(), 250 - way, y).move(1, chart(), 350 + way, y).commit();
                return chart().viewShare < 0.8;
            });
            fingers.release(0, chart(), 250 - way, y).release(1, chart(), 350 + way, y).commit();
            verify(!root.workbench.canUndo);
            chart().forceActiveFocus();
            keyClick(Qt.Key_0);
            compare(chart().viewShare, 1);
        }

        function test_pointingShowsTheSameInTheInspector() {
            const at = middleOf("OP053");
            mouseMove(chart(), at.x, at.y);
            tryCompare(root.workbench.line.inspector, "hoveredOperation", "OP053");
            const lit = itemsBelow(page, item => item instanceof WorkEntry && item.lit);
            compare(lit.length, 1);
            compare(lit[0].operationId, "OP053");
            mouseMove(root, 2, 2);
            tryCompare(root.workbench.line.inspector, "hoveredOperation", "");
        }
    }
}
