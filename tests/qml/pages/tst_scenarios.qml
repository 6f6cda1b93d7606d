// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Linewright.Fixture
import Linewright.Line
import Linewright.Scenario
import Linewright.ViewModel

// Lines are branched, picked, opened, renamed, adopted and removed by mouse, finger and keys.
Item {
    id: root

    readonly property ScenariosPageModel scenarios: Fixture.workbench.scenarios

    width: 1368
    height: 800

    ScenariosPage {
        id: page

        anchors.fill: parent
        scenarios: root.scenarios
        colors: ChartColors {}
    }

    TestCase {
        name: "Scenarios"
        when: windowShown

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

        function named(name) {
            return find(page, item => item.objectName === name);
        }

        function head(key) {
            return find(page, item => item.key === key && item.answer !== undefined);
        }

        function press(name) {
            const button = named(name);
            tryVerify(() => button.enabled && button.width > 0);
            mouseClick(button);
        }

        function init_data() {
            return [{ tag: "en", language: "en" }, { tag: "zh_CN", language: "zh_CN" }];
        }

        function init(data) {
            failOnWarning(/.?/);
            Fixture.workbench.language = data ? data.language : "en";
            Fixture.reopen();
            Fixture.workbench.page = WorkbenchModel.Scenarios;
            tryVerify(() => head("main") !== null);
            waitForRendering(page);
        }

        function cleanup() {
            Fixture.workbench.language = "en";
        }

        function test_branchAndSwitchByMouse() {
            press("newScenario");
            compare(root.scenarios.openKey, "S1");
            tryVerify(() => head("S1") !== null && head("S1").open && head("S1").picked);
            tryVerify(() => !root.scenarios.busy, 60000);
            mouseClick(head("main"));
            compare(root.scenarios.picked, "main");
            mouseDoubleClickSequence(head("main"));
            compare(root.scenarios.openKey, "main");
            Fixture.workbench.undo();
            compare(root.scenarios.openKey, "S1");
            Fixture.workbench.redo();
            compare(root.scenarios.openKey, "main");
        }

        function test_keysPickOpenAndRemove() {
            press("newScenario");
            const table = named("scenarioTable");
            table.forceActiveFocus(Qt.TabFocusReason);
            tryVerify(() => head("S1") !== null && head("S1").focused);
            keyClick(Qt.Key_Left);
            compare(root.scenarios.picked, "main");
            verify(head("main").focused);
            keyClick(Qt.Key_Left);
            compare(root.scenarios.picked, "main");
            keyClick(Qt.Key_Return);
            compare(root.scenarios.openKey, "main");
            keyClick(Qt.Key_Right);
            compare(root.scenarios.picked, "S1");
            keyClick(Qt.Key_Delete);
            compare(root.scenarios.lines.count, 1);
            Fixture.workbench.undo();
            compare(root.scenarios.lines.count, 2);
        }

        function test_renameByKeys() {
            press("newScenario");
            named("scenarioTable").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_F2);
            const entry = named("scenarioName");
            tryVerify(() => entry.activeFocus);
            for (const letter of "Fast")
                keyClick(letter);
            keyClick(Qt.Key_Return);
            compare(root.scenarios.pickedName, "Fast");
            tryCompare(head("S1"), "name", "Fast");
            Fixture.workbench.undo();
            verify(root.scenarios.pickedName !== "Fast");
        }

        function test_pickByFinger() {
            press("newScenario");
            tryVerify(() => head("main") !== null);
            const touch = touchEvent(head("main"));
            touch.press(1, head("main")).commit();
            touch.release(1, head("main")).commit();
            compare(root.scenarios.picked, "main");
        }

        function test_adoptAndReference() {
            press("newScenario");
            press("referenceScenario");
            verify(root.scenarios.pickedIsReference);
            press("adoptScenario");
            compare(root.scenarios.openKey, "main");
            compare(root.scenarios.lines.count, 2);
            Fixture.workbench.undo();
            compare(root.scenarios.openKey, "S1");
        }

        function test_figuresSayWhatIsBetterInWords() {
            press("newScenario");
            Fixture.workbench.line.actions.selectCell("C11");
            Fixture.workbench.line.actions.removeSelected();
            tryVerify(() => !root.scenarios.busy, 60000);
            const cell = () => find(page, item => item.spoken !== undefined && item.column === 1 && item.change !== "" && item.tone > 1);
            tryVerify(() => cell() !== null);
            verify(cell().spoken.indexOf(cell().change) > 0);
            verify(root.scenarios.differences.count > 0);
        }

        function test_everyControlHasANameAndRoomForAFinger() {
            for (const name of ["newScenario", "openScenario", "branchScenario", "referenceScenario", "adoptScenario", "removeScenario"]) {
                verify(named(name).Accessible.name !== "", name);
                verify(named(name).height >= 48, name);
            }
            verify(head("main").Accessible.name.indexOf(head("main").name) === 0);
        }
    }
}
