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
    readonly property SimulatePageModel simulate: workbench.simulate
    readonly property SimulateExperiments experiments: simulate.experiments

    width: 1208
    height: 704

    WorkbenchKeys {
        workbench: root.workbench
    }

    PageStack {
        id: stack

        anchors.fill: parent
        workbench: root.workbench
    }

    Messages {
        id: messages

        workbench: root.workbench
    }

    TestCase {
        name: "SimulateViews"
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

        function button(text, where = stack) {
            return visibleBelow(where).find(item => item instanceof T.AbstractButton && item.text === text);
        }

        function press(text) {
            tryVerify(() => button(text) !== undefined, 5000, text);
            mouseClick(button(text));
        }

        // Rows of the tables in sight, first to last.
        function rows() {
            const found = visibleBelow(stack).filter(item => item instanceof T.ItemDelegate && item.cells !== undefined);
            return found.sort((one, other) => one.mapToItem(stack, 0, 0).y - other.mapToItem(stack, 0, 0).y);
        }

        function initTestCase() {
            Fixture.reopen();
        }

        function init() {
            failOnWarning(/.?/);
            Fixture.releaseSimulation();
            Fixture.releaseExperiments();
            root.workbench.language = "en";
            root.simulate.options.hours = 1;
            root.simulate.options.replications = 3;
            root.workbench.page = WorkbenchModel.Simulate;
            root.simulate.view = SimulatePageModel.Run;
            messages.text = "";
        }

        function cleanup() {
            root.simulate.stop();
            root.experiments.comparison.stop();
            tryVerify(() => root.experiments.comparison.phase !== SimulateExperiment.Running);
            tryVerify(() => root.simulate.phase !== SimulatePageModel.Running);
        }

        function test_tabsAreWalkedByKey() {
            root.simulate.view = SimulatePageModel.Run;
            tryVerify(() => button("Experiments") !== undefined);
            const tab = button("Run");
            tab.forceActiveFocus();
            keyClick(Qt.Key_Right);
            compare(root.simulate.view, SimulatePageModel.Cells);
            keyClick(Qt.Key_Right);
            compare(root.simulate.view, SimulatePageModel.Experiments);
        }

        function test_messageLeadsToThePage() {
            Fixture.holdExperiments();
            root.experiments.comparison.start();
            root.workbench.page = WorkbenchModel.Takt;
            root.experiments.comparison.stop();
            tryVerify(() => messages.text.startsWith("Simulated: "));
            tryVerify(() => button("Show", messages.contentItem) !== undefined);
            mouseClick(button("Show", messages.contentItem));
            compare(root.workbench.page, WorkbenchModel.Simulate);
            compare(root.simulate.view, SimulatePageModel.Experiments);
            compare(messages.text, "");
        }

        function test_cellsAreSortedAndShownOnTheLine() {
            root.simulate.start();
            tryCompare(root.simulate, "phase", SimulatePageModel.Shown);
            press("Cells");
            tryVerify(() => rows().length > 5);
            compare(rows()[0].cellId, "C01");
            mouseClick(button("Working"));
            compare(root.simulate.cells.sortKey, "working");
            tryVerify(() => rows()[0].cellId === "C05");
            const heading = button("Cell");
            heading.forceActiveFocus();
            keyClick(Qt.Key_Return);
            tryVerify(() => rows()[0].cellId === "C01");
            mouseClick(rows()[2]);
            compare(root.simulate.cells.selectedCell, "C03");
            tryVerify(() => rows()[2].selected);
            press("Show C03 on the line");
            compare(root.workbench.page, WorkbenchModel.Line);
        }
    }
}
