// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Linewright.Fixture
import Linewright.Shell
import Linewright.ViewModel

// The cards of the start page, with mouse, finger and keys.
Item {
    id: root

    readonly property FilesModel files: Fixture.workbench.files

    width: 1280
    height: 704

    StartPage {
        id: page

        anchors.fill: parent
        files: root.files
    }

    TestCase {
        readonly property int patience: 60000 // ms until a file was read on a slow and busy machine

        name: "Start"
        when: windowShown

        function cardsBelow(item) {
            let found = item instanceof StartCard ? [item] : [];
            for (let i = 0; i < item.children.length; ++i)
                found = found.concat(cardsBelow(item.children[i]));
            return found;
        }

        function card(key) {
            return cardsBelow(page).find(one => one.key === key);
        }

        function samples() {
            return cardsBelow(findChild(page, "sampleCards"));
        }

        function init() {
            failOnWarning(/.?/);
            Fixture.workbench.language = "en";
            Fixture.reopen();
            root.files.lookAtCards();
        }

        function cleanup() {
            Fixture.workbench.language = "en";
            Fixture.reopen();
        }

        function test_samplesTellWhatTheyAre_data() {
            return [{tag: "en", facts: "11 cells · 503/h · 18.0 m · no operators"}, {tag: "zh_CN", facts: "11 个单元 · 503/h · 18.0 m · 无操作员"}];
        }

        function test_samplesTellWhatTheyAre(row) {
            Fixture.workbench.language = row.tag;
            tryVerify(() => samples().length >= 5);
            tryVerify(() => samples().every(one => one.ready), patience);
            const board = samples().find(one => one.key.endsWith("/board-test.line.json"));
            compare(board.facts.replace(/\u00a0/g, " "), row.facts);
            verify(board.verdict !== "");
            verify(board.products.includes("X10"));
            compare(board.removable, false);
        }

        function test_mouseOpensASampleAsACopy() {
            tryVerify(() => samples().length >= 5);
            grabImage(page);
            const first = samples()[0];
            mouseClick(first);
            compare(root.files.filePath, "");
            verify(!root.files.empty);
        }

        function test_aFingerOpensARecentProject() {
            const path = Fixture.openCopy("finger");
            Fixture.reopen();
            tryVerify(() => card(path) !== undefined);
            grabImage(page);
            const finger = touchEvent(page);
            finger.press(0, card(path)).commit();
            finger.release(0, card(path)).commit();
            compare(root.files.filePath, path);
            root.files.forget(path);
        }

        function test_keysWalkTheCardsAndOpenOne() {
            tryVerify(() => samples().length >= 5);
            grabImage(page);
            const grid = findChild(page, "sampleCards");
            samples()[0].forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
            verify(samples()[1].activeFocus);
            keyClick(Qt.Key_Down);
            verify(!samples()[1].activeFocus);
            verify(samples().some(one => one.activeFocus));
            keyClick(Qt.Key_Return);
            compare(root.files.filePath, "");
            verify(grid.visible);
        }

        function test_aMissingFileIsSaidAndCanBeRemoved() {
            const path = Fixture.openCopy("gone");
            Fixture.reopen();
            Fixture.deleteFile(path);
            root.files.lookAtCards();
            tryVerify(() => card(path) && card(path).missing, patience);
            verify(card(path).facts.includes("moved or deleted"));
            verify(!root.files.openPath(path)); // it is said, and the card stays
            verify(card(path) !== undefined);
            card(path).forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Delete);
            tryVerify(() => card(path) === undefined);
        }

        function test_theCrossTakesAProjectOffTheList() {
            const path = Fixture.openCopy("crossed");
            Fixture.reopen();
            tryVerify(() => card(path) !== undefined);
            grabImage(page);
            mouseMove(card(path), 20, 20);
            const cross = findChild(card(path), "cross");
            tryVerify(() => cross.visible);
            mouseClick(cross);
            tryVerify(() => card(path) === undefined);
        }
    }
}
