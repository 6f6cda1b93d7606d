// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Theme
import Linewright.Controls // its C++: the folder alone offers only the QML files

// The box of a number: value in its unit between the limits of its spec. What is typed or pasted may have a decimal comma,
// groups, full-width digits or a unit. What lies outside is shown as faulty, explained by error, and not taken over.
// Enter takes over, Escape restores, arrows, Page keys and the wheel step; the wheel only while the box has the focus.
TextEntry {
    id: root

    required property real value
    property real minimum: 0
    property real maximum: 1e9
    property int decimals: 2
    property string unit: ""
    // It stands for several things whose values differ: empty until something is typed, which then holds for all.
    property bool several: false
    // What the caller knows to be wrong with the value.
    property bool unfit: false
    readonly property string error: reader.fault === NumberReader.None ? "" : reader.fault === NumberReader.NotANumber ? qsTr("“%1” is not a number: enter one within %2").arg(reader.culprit).arg(reader.range) : reader.fault === NumberReader.OtherUnit ? qsTr("“%1” is no unit of this field: enter a number within %2").arg(reader.culprit).arg(reader.range) : qsTr("Enter a number within %1").arg(reader.range)

    // Another number inside the limits was confirmed with Enter or by leaving the field, or stepped to.
    signal edited(real value)
    // What is being typed would be taken over with Enter.
    signal typed(real value)
    // What was being typed has been taken over or given up, or could not be taken over any more.
    signal abandoned

    text: reader.shown
    placeholderText: several ? qsTr("Several values") : ""
    faulty: unfit || error !== ""
    rightPadding: unit === "" ? Theme.gap : unitText.width + Theme.gapLarge + Theme.gapTiny
    inputMethodHints: Qt.ImhFormattedNumbersOnly
    horizontalAlignment: TextInput.AlignRight
    Accessible.role: Accessible.SpinBox
    Accessible.name: unit === "" ? label : label + " (" + unit + ")"
    Accessible.description: error !== "" ? error : placeholderText
    Accessible.onIncreaseAction: reader.step(1)
    Accessible.onDecreaseAction: reader.step(-1)
    Keys.onPressed: event => event.accepted = reader.key(event.key)
    onTextEdited: reader.tryOut(text)
    onEditingFinished: reader.commit()

    readonly property NumberReader reader: NumberReader {
        text: root.text
        value: root.value
        minimum: root.minimum
        maximum: root.maximum
        decimals: root.decimals
        unit: root.unit
        several: root.several
        onRewritten: text => root.text = text
        onEdited: value => root.edited(value)
        onTried: value => root.typed(value)
        onAbandoned: root.abandoned()
    }

    // Typing replaces the binding of the text; a value that arrives later must still be shown.
    Binding {
        target: root
        property: "text"
        value: root.reader.shown
        when: !root.activeFocus
        restoreMode: Binding.RestoreNone
    }

    WheelHandler {
        enabled: root.activeFocus
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => root.reader.turn(event.angleDelta.y)
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
