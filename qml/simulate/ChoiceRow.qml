// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls

// A choice beside its label. It asks for a change; the owner makes it.
RowLayout {
    id: root

    required property string label
    required property list<string> choices
    required property int current

    signal chosen(int index)

    spacing: Theme.gapSmall

    BodyText {
        Layout.fillWidth: true
        text: root.label
        color: Theme.inkSoft
        Accessible.ignored: true
    }

    ChoiceBox {
        Layout.preferredWidth: 144
        label: root.label
        model: root.choices
        currentIndex: root.current
        onActivated: index => root.chosen(index)
    }
}
