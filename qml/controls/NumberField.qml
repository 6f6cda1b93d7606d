// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Theme

// The one field for numbers: value in its unit, between the limits of its spec. A number outside says so in words and is
// not taken over.
ColumnLayout {
    id: root

    required property string label
    required property real value
    property real minimum: 0
    property real maximum: 1e9
    property int decimals: 2
    property string unit: ""
    property bool labelled: true
    readonly property alias acceptable: entry.acceptableInput

    // A number inside the limits was confirmed with Enter or by leaving the field.
    signal edited(real value)

    spacing: 0

    Caption {
        Layout.fillWidth: true
        text: root.label
        color: Theme.inkSoft
        visible: root.labelled
        Accessible.ignored: true
    }

    TextEntry {
        id: entry

        Layout.fillWidth: true
        label: root.unit === "" ? root.label : root.label + " (" + root.unit + ")"
        text: Number(root.value).toLocaleString(Qt.locale(), "f", root.decimals)
        faulty: !acceptableInput
        rightPadding: unitText.visible ? unitText.width + Theme.gapLarge + Theme.gapSmall : Theme.gap
        inputMethodHints: Qt.ImhFormattedNumbersOnly
        horizontalAlignment: TextInput.AlignRight
        onEditingFinished: root.edited(Number.fromLocaleString(Qt.locale(), text))

        validator: DoubleValidator {
            bottom: root.minimum
            top: root.maximum
            decimals: root.decimals
            notation: DoubleValidator.StandardNotation
            locale: Qt.locale().name
        }

        Caption {
            id: unitText

            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            text: root.unit
            visible: text !== ""
            Accessible.ignored: true
        }
    }

    Caption {
        Layout.fillWidth: true
        text: qsTr("Enter a number from %1 to %2 %3").arg(Number(root.minimum).toLocaleString(Qt.locale(), "f", root.decimals)).arg(Number(root.maximum).toLocaleString(Qt.locale(), "f", root.decimals)).arg(root.unit)
        color: Theme.criticalInk
        wrapMode: Text.Wrap
        visible: !entry.acceptableInput
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
}
