// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Linewright.Controls
import Linewright.Fixture
import Linewright.Line
import Linewright.ViewModel

Item {
    id: root

    readonly property WorkbenchModel workbench: Fixture.workbench
    readonly property InspectorModel inspector: workbench.line.inspector

    width: 1280
    height: 1600 // as long as the inspector: nothing of it is out of reach

    LinePage {
        id: page

        anchors.fill: parent
        workbench: root.workbench
    }

    TestCase {
        name: "Inspector"
        when: windowShown

        function itemsBelow(item, wanted) {
            let found = wanted(item) ? [item] : [];
            for (let i = 0; i < item.children.length; ++i)
                found = found.concat(itemsBelow(item.children[i], wanted));
            return found;
        }

        function entry(label) {
            return itemsBelow(page, item => item instanceof NumberEntry && item.label === label)[0];
        }

        function rowsOfWork() {
            return itemsBelow(page, item => item instanceof WorkEntry);
        }

        // Everything is where it will be.
        function settle() {
            grabImage(page);
        }

        function words() {
            return root.workbench.language === "en" ? {copies: "Copies in series", several: "Several values", places: "Buffer places behind it"}
                                                    : {copies: "并行数量", several: "多个值", places: "其后缓存位"};
        }

        function init() {
            failOnWarning(/.?/);
            root.workbench.language = "en";
            Fixture.reopen();
            root.workbench.figures.selectBottleneck();
            settle();
        }

        function cleanup() {
            root.workbench.language = "en";
        }

        function test_severalCellsAreSetAtOnce_undoAndRedo_data() {
            return [{tag: "en"}, {tag: "zh_CN"}];
        }

        function test_severalCellsAreSetAtOnce_undoAndRedo(row) {
            root.workbench.language = row.tag;
            root.workbench.line.actions.selectAll();
            compare(root.inspector.kind, InspectorModel.Several);
            const cycle = root.workbench.figures.lineCycle;
            const places = entry(words().places);
            compare(places.text, "");
            compare(places.placeholderText, words().several);
            const copies = entry(words().copies);
            compare(copies.text, "1");
            settle();
            mouseClick(copies);
            keyClick(Qt.Key_Up);
            compare(copies.text, "2");
            verify(root.workbench.figures.lineCycle !== cycle);
            root.workbench.undo(); // all of them in one step
            compare(root.workbench.figures.lineCycle, cycle);
            verify(!root.workbench.canUndo);
            root.workbench.redo();
            verify(root.workbench.figures.lineCycle !== cycle);
            root.workbench.undo();
        }

        function test_whatCannotBeSetTogetherIsSaid() {
            root.workbench.line.actions.selectAll();
            const note = findChild(page, "setTogetherNote");
            verify(!note.visible);
        }

        function test_pasteIntoAFieldOfTheInspector() {
            const places = entry("Buffer length");
            mouseClick(places);
            places.text = "１．２ m";
            keyClick(Qt.Key_Return);
            compare(places.text, "1,200");
            verify(root.workbench.undoText !== "Undo");
            root.workbench.undo();
            places.text = "12 kg";
            keyClick(Qt.Key_Return);
            verify(places.error.includes("kg"));
            keyClick(Qt.Key_Escape);
            compare(places.error, "");
        }

        function test_pointingAtAnOperationShowsItEverywhere() {
            const rows = rowsOfWork();
            verify(rows.length > 1);
            mouseMove(rows[0], 20, 10);
            tryCompare(root.inspector, "hoveredOperation", rows[0].operationId);
            mouseMove(rows[1], 20, 10);
            tryCompare(root.inspector, "hoveredOperation", rows[1].operationId);
            verify(rows[1].lit);
            mouseMove(root, 2, 2);
            tryCompare(root.inspector, "hoveredOperation", "");
        }

        function test_anOperationTellsHowItsTimeComesAbout() {
            compare(root.inspector.breakdown.count, 0);
            mouseClick(rowsOfWork()[0]);
            compare(root.inspector.kind, InspectorModel.Operation);
            verify(root.inspector.breakdown.count >= 2);
        }
    }
}
