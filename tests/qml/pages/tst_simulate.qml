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

    TestCase {
        name: "Simulate"
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

        function button(text) {
            return visibleBelow(stack).find(item => item instanceof T.AbstractButton && item.text === text);
        }

        function figure(label) {
            const row = visibleBelow(stack).find(item => item.label === label && item.value !== undefined);
            return row ? row.value : "";
        }

        function slider() {
            return visibleBelow(stack).find(item => item instanceof T.Slider);
        }

        function initTestCase() {
            Fixture.reopen();
        }

        function init() {
            failOnWarning(/.?/);
            Fixture.releaseSimulation();
            root.simulate.view = SimulatePageModel.Run;
            root.workbench.language = "en";
            root.workbench.page = WorkbenchModel.Takt;
            root.simulate.options.hours = 1;
            root.simulate.options.replications = 3;
        }

        function cleanup() {
            root.simulate.stop();
            tryVerify(() => root.simulate.phase !== SimulatePageModel.Running);
            root.simulate.playing = false;
            while (root.workbench.canUndo)
                root.workbench.undo();
        }

        function run() {
            root.workbench.page = WorkbenchModel.Simulate;
            root.simulate.start();
            tryCompare(root.simulate, "phase", SimulatePageModel.Shown);
            tryVerify(() => slider() !== undefined);
        }

        function test_1_firstRunByMouse() {
            keySequence("Ctrl+4");
            compare(root.workbench.page, WorkbenchModel.Simulate);
            compare(root.simulate.phase, SimulatePageModel.Asking);
            tryVerify(() => button("Run the simulation") !== undefined);
            verify(!button("Run again")); // one way to begin
            mouseClick(button("Run the simulation"));
            tryCompare(root.simulate, "phase", SimulatePageModel.Shown);
            tryVerify(() => figure("Throughput") !== "");
            verify(figure("Static figure") !== "");
            verify(button("Run again") !== undefined);
        }

        function test_stopByKeyKeepsWhatIsDone() {
            root.workbench.page = WorkbenchModel.Simulate;
            Fixture.holdSimulation();
            root.simulate.start();
            tryVerify(() => figure("Replications done") === "2 of 3");
            tryVerify(() => button("Stop and keep what is done").activeFocus);
            keyClick(Qt.Key_Return);
            tryCompare(root.simulate, "phase", SimulatePageModel.Shown);
            verify(root.simulate.notice.includes("2 replications"), root.simulate.notice);
        }

        function test_changedLineIsSaid() {
            run();
            compare(root.simulate.notice, "");
            verify(root.workbench.line.actions.assignOperation("OP053", "SD20-0405"));
            verify(root.simulate.notice !== "");
            tryVerify(() => visibleBelow(stack).some(item => item.text === root.simulate.notice));
        }

        function test_optionsAreChangedByMouseAndKey() {
            run();
            mouseClick(button("Options"));
            tryVerify(() => button("Find the warm-up") !== undefined);
            const find = button("Find the warm-up");
            mouseClick(find);
            verify(root.simulate.options.ownWarmUp);
            find.forceActiveFocus();
            keyClick(Qt.Key_Space);
            verify(!root.simulate.options.ownWarmUp);
            mouseClick(button("All, mixed"));
            verify(root.simulate.options.mixed);
            mouseClick(button("This one"));
            verify(!root.simulate.options.mixed);
            mouseClick(button("Result"));
        }

        function test_everyPhaseFitsInBothLanguages_data() {
            return [{ tag: "zh", language: "zh_CN" }, { tag: "en", language: "en" }];
        }

        function checkButtons() {
            const buttons = visibleBelow(stack).filter(item => item instanceof T.AbstractButton);
            for (const one of buttons) {
                verify(one.Accessible.name !== "", one + " has no name");
                verify(Math.min(one.width, one.height) >= 36, one.Accessible.name + " is too small to touch");
            }
            for (const one of buttons.filter(item => item.weight !== undefined))
                verify(one.implicitWidth <= one.width + 1, one.Accessible.name + " is clipped");
        }

        function test_everyPhaseFitsInBothLanguages(row) {
            root.workbench.language = row.language;
            root.workbench.page = WorkbenchModel.Simulate;
            Fixture.holdSimulation();
            root.simulate.start();
            wait(0);
            checkButtons();
            root.simulate.stop();
            tryCompare(root.simulate, "phase", SimulatePageModel.Shown);
            wait(0);
            checkButtons();
        }
    }
}
