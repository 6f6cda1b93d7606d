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
        name: "Experiments"
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

        function says(text) {
            return visibleBelow(stack).some(item => item.text !== undefined && String(item.text).includes(text));
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
            for (const one of [root.experiments.comparison, root.experiments.buffers, root.experiments.levers]) {
                one.stop();
                tryVerify(() => one.phase !== SimulateExperiment.Running);
            }
            tryVerify(() => root.simulate.phase !== SimulatePageModel.Running);
            while (root.workbench.canUndo)
                root.workbench.undo();
        }

        function test_compareByMouse() {
            press("Experiments");
            compare(root.simulate.view, SimulatePageModel.Experiments);
            press("Compare");
            press("a repair crew of one came"); // not that one
            verify(!root.experiments.comparison.oneRepairer);
            press("Run the experiment");
            tryCompare(root.experiments.comparison, "phase", SimulateExperiment.Shown);
            tryVerify(() => rows().length === 2);
            compare(rows()[0].label, "Nothing ever fails");
            verify(says(root.experiments.comparison.verdict));
            root.experiments.comparison.oneRepairer = true;
        }

        function test_whatIfsAreChosenByKey() {
            root.simulate.view = SimulatePageModel.Experiments;
            root.experiments.current = SimulateExperiments.Compare;
            tryVerify(() => button("nothing ever failed") !== undefined);
            const box = button("nothing ever failed");
            box.forceActiveFocus();
            keyClick(Qt.Key_Space);
            verify(!root.experiments.comparison.noStops);
            keyClick(Qt.Key_Return);
            verify(root.experiments.comparison.noStops);
            verify(!button("products came in batches").enabled); // one product
        }

        function test_applyAndUndo() {
            root.simulate.view = SimulatePageModel.Experiments;
            press("Buffers");
            compare(root.experiments.current, SimulateExperiments.Buffers);
            press("Run the experiment");
            tryCompare(root.experiments.buffers, "phase", SimulateExperiment.Shown, 20000);
            tryVerify(() => rows().length > 2);
            press("Apply");
            verify(root.workbench.canUndo);
            compare(root.workbench.undoText, "Undo: spread 8 buffer places");
            compare(root.experiments.buffers.totalNow, 8);
            tryVerify(() => messages.text.includes("spread 8 buffer places"));
            tryVerify(() => says("The line has changed since"));
            verify(!button("Apply"));
            keySequence("Ctrl+Z");
            verify(!root.workbench.canUndo);
            tryVerify(() => button("Apply") !== undefined);
        }

        function test_aLeverSelectsItsCell() {
            root.simulate.view = SimulatePageModel.Experiments;
            press("Sensitivity");
            press("Run the experiment");
            tryCompare(root.experiments.levers, "phase", SimulateExperiment.Shown, 20000);
            tryVerify(() => rows().length > 2);
            verify(says("holds up the line"));
            root.workbench.line.actions.clearSelection();
            mouseClick(rows()[0]);
            compare(root.workbench.line.inspector.cellId, rows()[0].cellId);
        }

        function test_stopByKeyKeepsWhatIsDone() {
            root.simulate.view = SimulatePageModel.Experiments;
            root.experiments.current = SimulateExperiments.Compare;
            Fixture.holdExperiments();
            root.experiments.comparison.start();
            tryVerify(() => says("2 of 4 simulated"));
            tryVerify(() => button("Stop and keep what is done").activeFocus);
            keyClick(Qt.Key_Return);
            tryCompare(root.experiments.comparison, "phase", SimulateExperiment.Shown);
            tryVerify(() => says("Stopped: what follows"));
        }

        function test_everythingFitsInBothLanguages_data() {
            return [{ tag: "zh", language: "zh_CN" }, { tag: "en", language: "en" }];
        }

        function test_everythingFitsInBothLanguages(row) {
            root.workbench.language = row.language;
            root.simulate.view = SimulatePageModel.Experiments;
            for (const question of [SimulateExperiments.Compare, SimulateExperiments.Buffers, SimulateExperiments.Levers]) {
                root.experiments.current = question;
                wait(0);
                const buttons = visibleBelow(stack).filter(item => item instanceof T.AbstractButton);
                for (const one of buttons) {
                    verify(one.Accessible.name !== "", one + " has no name");
                    verify(Math.min(one.width, one.height) >= 36, one.Accessible.name + " is too small to touch");
                }
                for (const one of buttons.filter(item => item.weight !== undefined))
                    verify(one.implicitWidth <= one.width + 1, one.Accessible.name + " is clipped");
            }
        }
    }
}
