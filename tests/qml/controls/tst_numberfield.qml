// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Linewright.Controls

// What a number field understands, and how keys and the wheel step it.
Item {
    id: root

    property real torque: 0.35

    signal escaped

    width: 400
    height: 300

    Column {
        width: 300
        Keys.onEscapePressed: root.escaped()

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

        NumberEntry {
            id: several

            width: parent.width
            label: "Time by hand"
            decimals: 0
            value: 3
            several: true
        }

        SearchField {
            id: other

            width: parent.width
            label: "Search"
        }
    }

    SignalSpy {
        id: edited

        target: field
        signalName: "edited"
    }

    SignalSpy {
        id: escaped

        target: root
        signalName: "escaped"
    }

    SignalSpy {
        id: severalEdited

        target: several
        signalName: "edited"
    }

    TestCase {
        name: "NumberField"
        when: windowShown

        function type(text) {
            mouseClick(field);
            field.selectAll();
            for (const letter of text)
                keyClick(letter);
            keyClick(Qt.Key_Return);
        }

        function init() {
            failOnWarning(/.?/);
            root.torque = 0.35;
            other.forceActiveFocus();
            edited.clear();
            escaped.clear();
            severalEdited.clear();
            compare(field.text, "0.35");
        }

        function test_whatOthersWriteIsRead_data() {
            return [
                {tag: "comma", typed: "0,42", value: 0.42, shown: "0.42"},
                {tag: "unit", typed: "0.42N·m", value: 0.42, shown: "0.42"},
                {tag: "other unit", typed: "420 mN·m", value: 0.42, shown: "0.42"},
                {tag: "full width", typed: "０．４２", value: 0.42, shown: "0.42"},
                {tag: "pasted", typed: " 0.42\u00a0N·m\t", value: 0.42, shown: "0.42"},
                {tag: "more decimals", typed: "0.4189", value: 0.42, shown: "0.42"}
            ];
        }

        function test_whatOthersWriteIsRead(data) {
            mouseClick(field);
            field.text = data.typed;
            keyClick(Qt.Key_Return);
            compare(edited.count, 1);
            fuzzyCompare(edited.signalArguments[0][0], data.value, 1e-9);
            compare(field.text, data.shown);
        }

        function test_anotherUnitIsNamed() {
            type("3 kg");
            compare(edited.count, 0);
            verify(field.error.includes("kg"));
            verify(field.error.includes("N·m"));
            keyClick(Qt.Key_Escape);
        }

        function test_escapeRestoresAndThenGoesOn() {
            mouseClick(field);
            keyClick(Qt.Key_End);
            keyClick(Qt.Key_Backspace);
            verify(field.text !== "0.35");
            keyClick(Qt.Key_Escape);
            compare(field.text, "0.35");
            keyClick(Qt.Key_Escape);
            compare(escaped.count, 1);
            compare(edited.count, 0);
        }

        function test_keysStepBetweenTheLimits() {
            mouseClick(field);
            keyClick(Qt.Key_Up);
            compare(field.text, "0.36");
            compare(edited.count, 1);
            fuzzyCompare(edited.signalArguments[0][0], 0.36, 1e-9);
            root.torque = 0.36;
            keyClick(Qt.Key_PageUp);
            compare(field.text, "0.46");
            root.torque = 0.46;
            keyClick(Qt.Key_PageUp);
            keyClick(Qt.Key_PageUp);
            compare(field.text, "0.60");
            root.torque = 0.6;
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_PageDown);
            compare(field.text, "0.49");
        }

        function test_theWheelStepsOnlyWithTheFocus() {
            mouseWheel(field, 5, 10, 0, 120);
            compare(edited.count, 0);
            mouseClick(field);
            mouseWheel(field, 5, 10, 0, 120);
            compare(field.text, "0.36");
            mouseWheel(field, 5, 10, 0, -60);
            compare(edited.count, 1); // half a notch
            mouseWheel(field, 5, 10, 0, -60);
            compare(field.text, "0.35");
        }

        function test_severalValuesAreOneOnceTyped() {
            compare(several.text, "");
            compare(several.placeholderText, "Several values");
            compare(several.error, "");
            mouseClick(several);
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Return);
            compare(severalEdited.count, 0);
            keyClick(Qt.Key_3);
            keyClick(Qt.Key_Return);
            compare(severalEdited.count, 1); // also when the first of them is 3 already
            compare(severalEdited.signalArguments[0][0], 3);
            other.forceActiveFocus();
        }
    }
}
