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
    readonly property BalanceModel balance: workbench.line.balance

    width: 1280
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
        readonly property int patience: 60000 // ms that a search may take on a slow and busy machine

        name: "Balance"
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

        function init() {
            failOnWarning(/.?/);
            root.workbench.language = "en";
            root.workbench.page = WorkbenchModel.Takt;
            Fixture.releaseBalance();
            // One screw operation too many on a head of C06.
            verify(root.workbench.line.actions.assignOperation("OP053", "SD20-0405"));
        }

        function cleanup() {
            while (root.balance.shown || root.balance.phase !== BalanceModel.Asking) {
                const phase = root.balance.phase;
                root.balance.stepBack();
                tryVerify(() => root.balance.phase !== phase || !root.balance.shown, patience);
            }
            while (root.workbench.canUndo)
                root.workbench.undo();
        }

        function test_keysFromStartToAdoptionAndBack() {
            const before = root.workbench.figures.lineCycle;
            keySequence("Ctrl+B");
            compare(root.workbench.page, WorkbenchModel.Line);
            tryVerify(() => button("Start").activeFocus);
            keyClick(Qt.Key_Return);
            tryCompare(root.balance, "phase", BalanceModel.Offering, patience);
            tryVerify(() => button("Adopt").activeFocus);
            tryVerify(() => figure("Line cycle").startsWith(before + " → ")); // once the panel is laid out
            verify(root.balance.preview !== null);
            const undo = root.workbench.undoText;
            keyClick(Qt.Key_Return);
            verify(!root.balance.shown);
            verify(root.workbench.figures.lineCycle !== before);
            verify(root.workbench.undoText.startsWith("Undo: balance " + before), root.workbench.undoText);
            root.workbench.undo();
            compare(root.workbench.figures.lineCycle, before);
            compare(root.workbench.undoText, undo);
        }

        function test_stopKeepsTheBest() {
            Fixture.holdBalance();
            root.workbench.showBalance();
            tryVerify(() => button("Start") !== undefined);
            mouseClick(button("Start"));
            tryVerify(() => figure("Best so far") === Number(8.34).toLocaleString(Qt.locale("en"), "f", 2) + "\u00a0s", patience);
            verify(figure("Gap") !== "");
            const stop = button("Stop and keep the best");
            verify(stop.activeFocus);
            mouseClick(stop);
            tryCompare(root.balance, "phase", BalanceModel.Offering, patience);
            tryVerify(() => button("Adopt") !== undefined);
            mouseClick(button("Discard"));
            compare(root.balance.phase, BalanceModel.Asking);
            verify(button("Start").visible);
        }

        function test_escapeGoesBackStepByStep() {
            keySequence("Ctrl+B");
            tryVerify(() => button("Start").activeFocus);
            keyClick(Qt.Key_Return);
            tryCompare(root.balance, "phase", BalanceModel.Offering, patience);
            keyClick(Qt.Key_Escape);
            compare(root.balance.phase, BalanceModel.Asking);
            verify(root.balance.shown);
            keyClick(Qt.Key_Escape);
            verify(!root.balance.shown);
            verify(!button("Start"));
        }

        function test_optionsAreChangedByMouseAndKey() {
            root.workbench.showBalance();
            tryVerify(() => button("Fewest cells") !== undefined);
            mouseClick(button("Fewest cells"));
            compare(root.balance.options.goal, BalanceOptions.FewestCells);
            mouseClick(button("Shortest cycle"));
            compare(root.balance.options.goal, BalanceOptions.ShortestCycle);
            const heads = button("Heads stay in their sockets");
            mouseClick(heads);
            verify(root.balance.options.keepHeads && heads.checked);
            heads.forceActiveFocus();
            keyClick(Qt.Key_Space);
            verify(!root.balance.options.keepHeads && !heads.checked);
            verify(figure("Operations that may move") === "");
            mouseClick(button("Limit the moves"));
            verify(root.balance.options.movesLimited);
            mouseClick(button("Limit the moves"));
        }

        function test_hiddenPanelGivesTheInspectorBack() {
            root.workbench.showBalance();
            tryVerify(() => button("Hide") !== undefined);
            mouseClick(button("Hide"));
            verify(!root.balance.shown);
            verify(!button("Start"));
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
            Fixture.holdBalance();
            root.workbench.showBalance();
            wait(0);
            checkButtons();
            root.balance.start();
            wait(0);
            checkButtons();
            root.balance.stop();
            tryCompare(root.balance, "phase", BalanceModel.Offering, patience);
            wait(0);
            checkButtons();
        }
    }
}
