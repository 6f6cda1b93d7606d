// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Theme
import Linewright.Controls

// What a box of the picture is, and how large.
Item {
    id: root

    required property color color
    required property string text

    implicitHeight: Math.max(20, words.implicitHeight)

    Rectangle {
        y: 4
        width: 14
        height: 12
        radius: 2
        color: root.color
        border.width: Theme.hairline
        border.color: Theme.inkMuted
    }

    Caption {
        id: words

        x: 22
        width: parent.width - x
        text: root.text
        color: Theme.inkSoft
        wrapMode: Text.Wrap
    }
}
