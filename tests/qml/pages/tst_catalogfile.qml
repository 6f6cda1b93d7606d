// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Linewright.Catalog
import Linewright.Fixture
import Linewright.ViewModel

// A catalog file is looked at and taken over, with mouse and keys.
Item {
    id: root

    readonly property CatalogPageModel catalog: Fixture.workbench.catalog

    width: 1368
    height: 800

    CatalogPage {
        id: page

        anchors.fill: parent
        catalog: root.catalog
    }

    TestCase {
        name: "CatalogFile"
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
            Fixture.workbench.page = WorkbenchModel.Catalog;
        }

        function cleanup() {
            Fixture.workbench.page = WorkbenchModel.Line;
            Fixture.workbench.language = "en";
        }

        function test_aFileIsLookedAtAndTakenOver() {
            const merge = root.catalog.merge;
            merge.look(Qt.resolvedUrl("../../../resources/catalogs/benches-and-machines.catalog.json"));
            const dialog = findChild(page, "mergeDialog");
            tryVerify(() => dialog.opened, 20000);
            compare(merge.error, "");
            const things = find(dialog.contentItem, item => item.objectName === "mergeList");
            verify(things.count > 5);
            const taken = merge.takenCount;
            things.forceActiveFocus();
            things.currentIndex = 1;
            keyClick(Qt.Key_Space);
            compare(merge.takenCount, taken - 1);
            const entry = find(things.contentItem, item => item.standing !== undefined && item.index === 1);
            mouseClick(entry);
            compare(merge.takenCount, taken);
            const accept = find(dialog.footer, item => item.text === dialog.acceptText && item.weight !== undefined);
            accept.forceActiveFocus();
            keyClick(Qt.Key_Return);
            tryVerify(() => !dialog.visible, 20000);
            verify(Fixture.workbench.canUndo);
            root.catalog.kind = CatalogPageModel.Cells;
            verify(root.catalog.entries.rowOf("MB-1200") >= 0);
            Fixture.workbench.undo();
            verify(root.catalog.entries.rowOf("MB-1200") < 0);
            verify(!Fixture.workbench.canUndo);
        }
    }
}
