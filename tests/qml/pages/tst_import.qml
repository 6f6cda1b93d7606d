// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Linewright.Fixture
import Linewright.Shell
import Linewright.ViewModel

// The look at a file before its operations are taken over.
Item {
    id: root

    readonly property ImportWizardModel importer: Fixture.workbench.importer

    width: 1200
    height: 780

    ImportDialog {
        id: dialog

        importer: root.importer
    }

    TestCase {
        name: "Import"
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

        function init_data() {
            return [{ tag: "en", language: "en" }, { tag: "zh_CN", language: "zh_CN" }];
        }

        function init(data) {
            failOnWarning(/.?/);
            Fixture.workbench.language = data ? data.language : "en";
            Fixture.reopen();
        }

        function cleanup() {
            dialog.close();
            tryVerify(() => !dialog.visible, 20000);
            Fixture.workbench.language = "en";
        }

        function look(name) {
            root.importer.look(Qt.resolvedUrl("../../golden/" + name));
            tryVerify(() => dialog.opened, 20000);
        }

        function button(text) {
            return find(dialog.footer, item => item.text === text && item.weight !== undefined);
        }

        function test_aGoodTableBecomesAProject() {
            look("import-csv/input.csv");
            verify(root.importer.ready);
            verify(root.importer.operations.count > 0);
            compare(root.importer.faults.count, 0);
            mouseClick(button(dialog.acceptText));
            tryVerify(() => !dialog.visible, 20000);
            verify(!Fixture.workbench.files.saved);
            compare(Fixture.workbench.process.operations.count >= 0, true);
            compare(Fixture.workbench.files.fileName === "board-test.line.json", false);
        }

        function test_badRowsAreNamedAndLeftOutOnDemand() {
            look("import-csv-negative-time/input.csv");
            compare(root.importer.faults.count, 3); // the row, and the two that follow it
            verify(!root.importer.ready);
            verify(!button(dialog.acceptText).enabled);
            const list = find(dialog.contentItem, item => item.objectName === "importFaults");
            tryVerify(() => list.visible && list.count === 3, 20000);
            const toggle = find(dialog.contentItem, item => item.objectName === "leaveOut");
            verify(toggle);
            toggle.forceActiveFocus();
            keyClick(Qt.Key_Space);
            verify(root.importer.leavingOut);
            verify(root.importer.ready);
        }

        function test_addingIsOneStep() {
            look("import-in2/input.IN2");
            root.importer.mode = ImportWizardModel.Append;
            verify(root.importer.ready);
            button(dialog.acceptText).forceActiveFocus();
            keyClick(Qt.Key_Return);
            tryVerify(() => !dialog.visible, 20000);
            verify(Fixture.workbench.canUndo);
            Fixture.workbench.undo();
            verify(!Fixture.workbench.canUndo);
        }

        function test_escapeChangesNothing() {
            look("import-csv/input.csv");
            keyClick(Qt.Key_Escape);
            tryVerify(() => !dialog.visible, 20000);
            compare(Fixture.workbench.files.fileName, "board-test.line.json");
            verify(!Fixture.workbench.canUndo);
        }

        function test_aColumnCanBeReadOtherwise() {
            look("import-csv/input.csv");
            const uses = root.importer.columns.count;
            verify(uses > 2);
            const before = root.importer.summary;
            for (let column = 0; column < uses; ++column)
                root.importer.setUse(column, 0);
            root.importer.setUse(0, 1);
            verify(root.importer.ready);
            verify(root.importer.summary !== before);
        }
    }
}
