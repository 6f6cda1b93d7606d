// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Linewright.Controls

// What a number field tells while it is being typed in, before anything is taken over.
Item {
    id: root

    property real torque: 0.35

    width: 400
    height: 300

    Column {
        width: 300

        NumberEntry {
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
            id: other

            width: parent.width
            label: "Search"
        }
    }

    SignalSpy {
        id: typed

        target: field
        signalName: "typed"
    }

    SignalSpy {
        id: abandoned

        target: field
        signalName: "abandoned"
    }

    TestCase {
        name: "NumberTrial"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
            other.forceActiveFocus();
            root.torque = 0.35;
            typed.clear();
            abandoned.clear();
        }

        function write(text) {
            field.forceActiveFocus();
            field.selectAll();
            keyClick(Qt.Key_Delete);
            for (const sign of text)
                keyClick(sign);
        }

        function test_eachSignIsTriedAndEscapeGivesUp() {
            write("0.42");
            compare(typed.count, 2); // 0.4 and 0.42: 0 and 0. are outside the limits
            fuzzyCompare(typed.signalArguments[1][0], 0.42, 1e-9);
            compare(abandoned.count, 0);
            keyClick(Qt.Key_Escape);
            compare(abandoned.count, 1);
            compare(field.text, field.reader.shown);
        }

        function test_whatCannotBeGivesUp() {
            write("0.4");
            compare(typed.count, 1);
            keyClick("x");
            compare(typed.count, 1);
            compare(abandoned.count, 1);
            other.forceActiveFocus();
            compare(field.text, field.reader.shown);
        }

        function test_takingOverEndsTheTrial() {
            write("0.5");
            keyClick(Qt.Key_Return);
            root.torque = 0.5; // as the document would
            compare(typed.count, 1);
            tryCompare(abandoned, "count", 1, 20000);
        }

        function test_aValueFromElsewhereIsNoTrial() {
            root.torque = 0.2;
            field.forceActiveFocus();
            root.torque = 0.3;
            other.forceActiveFocus();
            compare(typed.count, 0);
            compare(field.text, field.reader.shown);
        }
    }
}
