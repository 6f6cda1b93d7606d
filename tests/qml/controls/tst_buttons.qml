// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Linewright.Controls
import Linewright.Theme

Item {
    id: root

    width: 400
    height: 300

    Column {
        ActionButton {
            id: action

            text: "Deliver recipes"
            glyph: "deliver"
            weight: ActionButton.Primary
        }

        IconButton {
            id: icon

            text: "Undo"
            glyph: "undo"
        }

        Chip {
            id: chip

            text: "Fasten"
        }

        FigurePill {
            id: pill

            label: "Takt"
            figure: "7.20 s"
            note: "500/h"
        }

        ToggleRow {
            id: toggle

            text: "Heads stay"
            onClicked: checked = !checked
        }
    }

    SignalSpy {
        id: spy

        signalName: "clicked"
    }

    TestCase {
        name: "Buttons"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
        }

        function test_eachIsLargeEnoughToTouch_data() {
            return [{ tag: "action", item: action }, { tag: "icon", item: icon }, { tag: "chip", item: chip }, { tag: "pill", item: pill }, { tag: "toggle", item: toggle }];
        }

        function test_eachIsLargeEnoughToTouch(row) {
            verify(row.item.height >= Theme.touchTarget);
            verify(row.item.width >= Theme.touchTarget);
        }

        function test_eachSaysItsNameToReaders_data() {
            return [{ tag: "action", item: action, name: "Deliver recipes" }, { tag: "icon", item: icon, name: "Undo" }, { tag: "chip", item: chip, name: "Fasten" }, { tag: "pill", item: pill, name: "Takt 7.20 s 500/h" }, { tag: "toggle", item: toggle, name: "Heads stay" }];
        }

        function test_eachSaysItsNameToReaders(row) {
            compare(row.item.Accessible.name, row.name);
            verify(row.item.Accessible.role !== Accessible.NoRole);
        }

        function test_keysPressIt_data() {
            return [{ tag: "action return", item: action, key: Qt.Key_Return }, { tag: "action space", item: action, key: Qt.Key_Space }, { tag: "icon return", item: icon, key: Qt.Key_Return }, { tag: "pill enter", item: pill, key: Qt.Key_Enter }, { tag: "toggle space", item: toggle, key: Qt.Key_Space }, { tag: "toggle return", item: toggle, key: Qt.Key_Return }];
        }

        function test_keysPressIt(row) {
            spy.target = row.item;
            spy.clear();
            chip.forceActiveFocus(Qt.TabFocusReason);
            row.item.forceActiveFocus(Qt.TabFocusReason);
            verify(row.item.visualFocus);
            keyClick(row.key);
            compare(spy.count, 1);
        }

        function test_disabledDoesNothing() {
            spy.target = action;
            spy.clear();
            action.enabled = false;
            mouseClick(action);
            action.enabled = true;
            compare(spy.count, 0);
            mouseClick(action);
            compare(spy.count, 1);
        }

        function test_aToggleSaysWhetherItHolds() {
            compare(toggle.Accessible.role, Accessible.CheckBox);
            toggle.checked = false;
            mouseClick(toggle, toggle.width - 4, toggle.height / 2);
            verify(toggle.checked && toggle.Accessible.checked);
            mouseClick(toggle);
            verify(!toggle.checked && !toggle.Accessible.checked);
        }

        function test_theTouchTargetIsTallerThanWhatIsDrawn() {
            spy.target = action;
            spy.clear();
            mouseClick(action, action.width / 2, 2);
            compare(spy.count, 1);
            verify(action.background.height < action.height);
        }
    }
}
