// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls

// One preference: what it is, a line about it, and its choices.
RowLayout {
    id: root

    required property string label
    property string note: ""
    required property list<string> options
    required property int current

    signal chosen(int index)

    spacing: Theme.gapLarge

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        BodyText {
            Layout.fillWidth: true
            text: root.label
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }

        Caption {
            Layout.fillWidth: true
            text: root.note
            wrapMode: Text.Wrap
            visible: text !== ""
        }
    }

    Segmented {
        label: root.label
        options: root.options
        current: root.current
        onChosen: index => root.chosen(index)
    }
}
