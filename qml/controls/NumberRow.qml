// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Theme

// A number beside its label, for long lists of parameters.
ColumnLayout {
    id: root

    required property string label
    required property real value
    property real minimum: 0
    property real maximum: 1e9
    property int decimals: 2
    property string unit: ""
    property string hint: ""
    property bool faulty: false
    property bool several: false
    property int entryWidth: 132

    signal edited(real value)
    signal typed(real value)
    signal abandoned

    spacing: 0

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapSmall

        BodyText {
            Layout.fillWidth: true
            text: root.label
            color: Theme.inkSoft
            wrapMode: Text.Wrap
            maximumLineCount: 2
            Accessible.ignored: true
        }

        NumberEntry {
            id: entry

            Layout.preferredWidth: Math.max(root.entryWidth, entry.rightPadding + 72)
            label: root.label
            value: root.value
            minimum: root.minimum
            maximum: root.maximum
            decimals: root.decimals
            unit: root.unit
            unfit: root.faulty
            several: root.several
            onEdited: value => root.edited(value)
            onTyped: value => root.typed(value)
            onAbandoned: root.abandoned()

            Hint {
                shown: entry.hovered
                text: root.hint
            }
        }
    }

    FieldError {
        Layout.fillWidth: true
        text: entry.error
    }
}
