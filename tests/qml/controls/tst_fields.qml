// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Linewright.Controls

Item {
    id: root

    property real torque: 0.35

    width: 400
    height: 300

    Column {
        width: 300

        NumberField {
            id: field

            width: parent.width
            label: "Torque"
            unit: "N·m"
            minimum: 0.05
            maximum: 0.6
            decimals: 2
            value: root.torque
        }

        SearchField {
            id: search

            width: parent.width
            label: "Search"
        }
    }

    SignalSpy {
        id: edited

        target: field
        signalName: "edited"
    }

    TestCase {
        name: "Fields"
        when: windowShown

        function entry() {
            return findChild(field, "entry");
        }

        function type(text) {
            mouseClick(entry());
            entry().selectAll();
            for (const letter of text)
                keyClick(letter);
            keyClick(Qt.Key_Return);
        }

        function init() {
            failOnWarning(/.?/);
            root.torque = 0.35;
            search.forceActiveFocus();
            edited.clear();
            compare(entry().text, "0.35");
        }

        function test_aNumberInsideTheLimitsIsTakenOver() {
            type("0.42");
            compare(edited.count, 1);
            fuzzyCompare(edited.signalArguments[0][0], 0.42, 1e-9);
        }

        function test_aNumberOutsideIsRefusedInWords() {
            type("0.9");
            compare(edited.count, 0);
            verify(entry().error.includes("0.05"));
            verify(entry().error.includes("0.60"));
            verify(entry().error.includes("N·m"));
            entry().text = "0.35";
        }

        function test_lettersAreNoNumber() {
            type("abc");
            compare(edited.count, 0);
            verify(entry().error.includes("abc"));
            verify(entry().faulty);
            keyClick(Qt.Key_Escape);
            compare(entry().text, "0.35");
            compare(entry().error, "");
        }

        function test_leavingAFieldAsItWasEditsNothing() {
            mouseClick(entry());
            keyClick(Qt.Key_Return);
            search.forceActiveFocus();
            compare(edited.count, 0);
        }

        function test_aValueThatArrivesLaterIsShown() {
            type("0.42");
            search.forceActiveFocus();
            root.torque = 0.5;
            compare(entry().text, "0.50");
        }

        function test_escapeEmptiesTheSearch() {
            search.text = "SD-20";
            search.forceActiveFocus();
            keyClick(Qt.Key_Escape);
            compare(search.text, "");
        }
    }
}
