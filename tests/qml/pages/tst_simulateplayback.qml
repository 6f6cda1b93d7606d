// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import QtTest
import Linewright.Canvas
import Linewright.Fixture
import Linewright.Shell
import Linewright.ViewModel

Item {
    id: root

    readonly property WorkbenchModel workbench: Fixture.workbench
    readonly property SimulatePageModel simulate: workbench.simulate

    width: 1208
    height: 704

    PageStack {
        id: stack

        anchors.fill: parent
        workbench: root.workbench
    }

    TestCase {
        name: "SimulatePlayback"
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

        function slider() {
            return visibleBelow(stack).find(item => item instanceof T.Slider);
        }

        function player() {
            return visibleBelow(stack).find(item => item instanceof LinePlan);
        }

        function initTestCase() {
            Fixture.releaseSimulation();
            root.workbench.language = "en";
            root.simulate.options.hours = 1;
            root.simulate.options.replications = 2;
            root.workbench.page = WorkbenchModel.Simulate;
            root.simulate.start();
            tryCompare(root.simulate, "phase", SimulatePageModel.Shown);
            tryVerify(() => player() !== undefined && slider() !== undefined);
        }

        function init() {
            failOnWarning(/.?/);
            root.simulate.playing = false;
            root.simulate.speed = 10;
            root.simulate.position = 0;
        }

        function test_playAndPause() {
            compare(root.simulate.position, 0);
            mouseClick(button("100×"));
            compare(root.simulate.speed, 100);
            mouseClick(button("Play"));
            verify(root.simulate.playing);
            tryVerify(() => root.simulate.position > 10);
            const pause = button("Pause");
            pause.forceActiveFocus();
            keyClick(Qt.Key_Space);
            verify(!root.simulate.playing);
            const stood = root.simulate.position;
            wait(0);
            compare(root.simulate.position, stood);
        }

        function test_keysPlayStepAndSetTheSpeed() {
            root.simulate.speed = 10;
            const plan = player();
            mouseClick(plan, 3, 3);
            verify(plan.activeFocus);
            keyClick(Qt.Key_Space);
            verify(root.simulate.playing);
            keyClick(Qt.Key_Space);
            verify(!root.simulate.playing);
            root.simulate.position = 600;
            keyClick(Qt.Key_Right);
            const next = root.simulate.position;
            verify(next > 600 && next < 620);
            keyClick(Qt.Key_Left);
            verify(root.simulate.position <= 600);
            keyClick(Qt.Key_Plus);
            compare(root.simulate.speed, 100);
            keyClick(Qt.Key_Minus);
            keyClick(Qt.Key_Minus);
            compare(root.simulate.speed, 1);
            keyClick(Qt.Key_Minus);
            compare(root.simulate.speed, 1);
        }

        function test_buttonsStepThroughEvents() {
            root.simulate.position = 600;
            mouseClick(button("Next event"));
            verify(root.simulate.position > 600);
            mouseClick(button("Event before"));
            verify(root.simulate.position <= 600);
        }

        function test_scrubByTouch() {
            const bar = slider();
            const touch = touchEvent(bar);
            touch.press(0, bar, bar.width / 2, bar.height / 2).commit();
            touch.move(0, bar, bar.width * 0.7, bar.height / 2).commit();
            touch.release(0, bar, bar.width * 0.7, bar.height / 2).commit();
            verify(root.simulate.position > 0.6 * root.simulate.duration && root.simulate.position < 0.8 * root.simulate.duration);
        }

        function test_planIsPlayedAndAsked() {
            const plan = player();
            verify(plan.height >= 120);
            verify(!button("Fit the line"));
            plan.zoomBy(2);
            tryVerify(() => button("Fit the line") !== undefined);
            mouseClick(button("Fit the line"));
            tryVerify(() => plan.fitted);
            root.simulate.position = 600;
            mouseMove(plan, plan.width / 2, plan.height / 2);
            tryVerify(() => plan.hintText !== "");
        }

        function test_scrubForthAndBack() {
            const bar = slider();
            mouseClick(bar, bar.width / 2, bar.height / 2);
            verify(root.simulate.position > 0.4 * root.simulate.duration && root.simulate.position < 0.6 * root.simulate.duration);
            const before = root.simulate.position;
            mouseClick(bar, bar.width / 4, bar.height / 2);
            verify(root.simulate.position < before);
            const at = root.simulate.position;
            bar.forceActiveFocus();
            keyClick(Qt.Key_Right);
            verify(root.simulate.position > at);
        }

        function cleanupTestCase() {
            root.simulate.playing = false;
        }
    }
}
