// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Linewright.Chart
import Linewright.Controls
import Linewright.Fixture
import Linewright.Line
import Linewright.ViewModel

// Whose work the Yamazumi shows, and its figures as a table. The sample has two products: X10 is shown.
Item {
    id: root

    readonly property WorkbenchModel workbench: Fixture.workbench
    readonly property YamazumiModel yamazumi: workbench.yamazumi

    width: 1280
    height: 704

    LinePage {
        id: page

        anchors.fill: parent
        workbench: root.workbench
    }

    TestCase {
        name: "YamazumiTable"
        when: windowShown

        function itemsBelow(item, wanted) {
            let found = wanted(item) ? [item] : [];
            for (let i = 0; i < item.children.length; ++i)
                found = found.concat(itemsBelow(item.children[i], wanted));
            return found;
        }

        function chart() {
            return findChild(page, "yamazumi");
        }

        function named(name) {
            return findChild(page, name);
        }

        function rows() {
            return itemsBelow(page, item => item instanceof TableRow && item.visible);
        }

        function back() {
            root.workbench.language = "en";
            root.yamazumi.table = false;
            root.yamazumi.choose(0);
        }

        function init() {
            failOnWarning(/.?/);
            Fixture.reopen();
            back();
            root.workbench.figures.selectBottleneck();
            grabImage(page);
        }

        function cleanup() {
            back();
        }

        function test_theKeyShowsTheTable() {
            verify(root.workbench.actions.trigger("line.yamazumiTable"));
            verify(root.yamazumi.table);
            verify(root.workbench.actions.trigger("line.yamazumiTable"));
            verify(!root.yamazumi.table);
            verify(root.workbench.actions.trigger("line.yamazumiMean"));
            verify(chart().mean);
        }

        function test_theHeadReadsInBothLanguages_data() {
            return [{tag: "en", beside: "Side by side"}, {tag: "zh_CN", beside: "并排"}];
        }

        function test_theHeadReadsInBothLanguages(row) {
            root.workbench.language = row.tag;
            root.yamazumi.choose(2);
            compare(named("yamazumiViews").displayText, row.beside);
        }

        function test_productsSideBySideAndInTheMean() {
            const views = named("yamazumiViews");
            compare(views.count, 4);
            mouseClick(views);
            tryVerify(() => views.popup.opened);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down);
            compare(views.highlightedIndex, 2);
            keyClick(Qt.Key_Return);
            verify(root.yamazumi.sideBySide && chart().sideBySide);
            verify(named("yamazumiNote").text.includes("X10 Pro"));
            tryVerify(() => chart().accessibleTable.includes("X10 Pro")); // read with the next frame
            root.yamazumi.choose(3);
            verify(chart().mean);
            tryVerify(() => chart().accessibleTable.includes("on average"));
            root.yamazumi.choose(1);
            compare(root.workbench.products.currentRow, 1);
            verify(!chart().mean && !chart().sideBySide);
        }

        function test_tableIsSortedSelectedAndCopied() {
            mouseClick(named("yamazumiTable"));
            verify(root.yamazumi.table && !chart().visible);
            tryVerify(() => rows().length > 0);
            compare(rows()[0].cellId, "C01");
            const cycle = itemsBelow(page, item => item instanceof TableHeading && item.text === "Cycle")[0];
            grabImage(page);
            mouseClick(cycle);
            compare(root.yamazumi.sortKey, "cycle");
            mouseClick(cycle);
            verify(root.yamazumi.descending);
            compare(root.yamazumi.copyText().split("\n")[1].split("\t")[0], root.workbench.figures.bottleneckCell);
            tryVerify(() => rows().some(row => row.cellId === "C08" && row.y > 0));
            grabImage(page);
            const other = rows().find(row => row.cellId === "C08");
            mouseClick(other);
            compare(root.workbench.line.inspector.cellId, "C08");
            keyClick(Qt.Key_C, Qt.ControlModifier);
            verify(Fixture.clipboard().startsWith("Cell\t"));
            compare(Fixture.clipboard().split("\n").length, 11 + 2);
        }
    }
}
