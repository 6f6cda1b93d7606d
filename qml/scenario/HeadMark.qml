// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Theme
import Linewright.Controls

// What a line is among the others, as a small sign that explains itself.
Rectangle {
    id: root

    required property string glyph
    required property string text

    implicitWidth: 22
    implicitHeight: 22
    radius: Theme.radiusSmall
    color: Theme.sunken
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Icon {
        anchors.centerIn: parent
        glyph: root.glyph
        size: 15
        color: Theme.accentInk
    }

    HoverHandler {
        id: hover
    }

    Hint {
        shown: hover.hovered
        text: root.text
    }
}
