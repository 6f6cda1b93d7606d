// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Linewright.Fixture
import Linewright.Line
import Linewright.ViewModel

Item {
    id: root

    readonly property WorkbenchModel workbench: Fixture.workbench

    width: 1280
    height: 704

    LinePage {
        anchors.fill: parent
        workbench: root.workbench
    }

    TestCase {
        name: "Plan"
        when: windowShown

        function cells() {
            return root.workbench.figures.summary;
        }

        function init() {
            failOnWarning(/.?/);
            Fixture.reopen();
            root.workbench.figures.selectBottleneck();
        }

        function test_insertPutsACellBehindTheSelected_undoAndRedo_data() {
            return [{ tag: "behind, zh", keys: Qt.NoModifier, language: "zh_CN" }, { tag: "before, en", keys: Qt.ShiftModifier, language: "en" }];
        }

        function test_insertPutsACellBehindTheSelected_undoAndRedo(row) {
            root.workbench.language = row.language;
            const before = cells();
            const selected = root.workbench.line.inspector.cellId;
            keyClick(Qt.Key_Insert, row.keys);
            const after = cells();
            verify(after !== before);
            verify(root.workbench.line.inspector.cellId !== selected);
            root.workbench.line.actions.selectNeighbour(row.keys === Qt.NoModifier ? -1 : 1);
            compare(root.workbench.line.inspector.cellId, selected);
            root.workbench.undo();
            compare(cells(), before);
            root.workbench.redo();
            compare(cells(), after);
        }
    }
}
