// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Theme
import Linewright.Controls

// A label with its figure in bold, in running text.
Row {
    id: root

    required property string label
    required property string figure

    spacing: 6
    Accessible.role: Accessible.StaticText
    Accessible.name: label + " " + figure

    BodyText {
        text: root.label
        color: Theme.inkSoft
        Accessible.ignored: true
    }

    BodyText {
        text: root.figure
        font.weight: Font.Bold
        Accessible.ignored: true
    }
}
