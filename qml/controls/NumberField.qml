// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Theme

// A number under its label, with the reason below when it cannot be.
ColumnLayout {
    id: root

    required property string label
    required property real value
    property real minimum: 0
    property real maximum: 1e9
    property int decimals: 2
    property string unit: ""

    signal edited(real value)

    spacing: 0

    Caption {
        Layout.fillWidth: true
        text: root.label
        color: Theme.inkSoft
        Accessible.ignored: true
    }

    NumberEntry {
        id: entry

        objectName: "entry"

        Layout.fillWidth: true
        label: root.label
        value: root.value
        minimum: root.minimum
        maximum: root.maximum
        decimals: root.decimals
        unit: root.unit
        onEdited: value => root.edited(value)
    }

    FieldError {
        Layout.fillWidth: true
        text: entry.error
    }
}
