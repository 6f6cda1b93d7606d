// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Theme

// The box of a number: value in its unit between the limits of its spec. What lies outside is shown as faulty, explained
// by error, and not taken over.
TextEntry {
    id: root

    required property real value
    property real minimum: 0
    property real maximum: 1e9
    property int decimals: 2
    property string unit: ""
    readonly property string shownValue: Number(value).toLocaleString(Qt.locale(), "f", decimals)
    readonly property string error: acceptableInput ? "" : qsTr("Enter a number from %1 to %2 %3").arg(Number(minimum).toLocaleString(Qt.locale(), "f", decimals)).arg(Number(maximum).toLocaleString(Qt.locale(), "f", decimals)).arg(unit)

    // Another number inside the limits was confirmed with Enter or by leaving the field.
    signal edited(real value)

    text: shownValue
    faulty: !acceptableInput
    rightPadding: unit === "" ? Theme.gap : unitText.width + Theme.gapLarge + Theme.gapTiny
    inputMethodHints: Qt.ImhFormattedNumbersOnly
    horizontalAlignment: TextInput.AlignRight
    Accessible.name: unit === "" ? label : label + " (" + unit + ")"
    Accessible.description: error
    onEditingFinished: text === shownValue ? undefined : root.edited(Number.fromLocaleString(Qt.locale(), text))

    validator: DoubleValidator {
        bottom: root.minimum
        top: root.maximum
        decimals: root.decimals
        notation: DoubleValidator.StandardNotation
        locale: Qt.locale().name
    }

    // Typing replaces the binding of the text; a value that arrives later must still be shown.
    Binding {
        target: root
        property: "text"
        value: root.shownValue
        when: !root.activeFocus
        restoreMode: Binding.RestoreNone
    }

    Caption {
        id: unitText

        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        text: root.unit
        Accessible.ignored: true
    }
}
