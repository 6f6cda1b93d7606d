// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Theme
import Linewright.Controls

// One operation on one head type: its time, or a sign for why not. Colour, sign and frame all say the same.
Item {
    id: root

    required property int row
    required property int column
    required property string display
    required property int tone
    required property bool done
    required property bool faint
    required property bool aimed
    required property string words
    property bool walked: false

    signal pressed
    signal picked(int row, int column)

    implicitWidth: 76
    implicitHeight: 34
    Accessible.role: Accessible.Cell
    Accessible.name: words

    Rectangle {
        anchors.fill: parent
        anchors.margins: 2
        radius: Theme.radiusSmall
        color: root.faint ? "transparent" : Tones.fill(root.tone)
        border.width: root.aimed || root.done ? Theme.focusWidth : 0
        border.color: root.aimed ? Theme.accent : Tones.mark(root.tone)
    }

    Caption {
        anchors.fill: parent
        text: root.display
        color: root.faint ? Theme.inkDisabled : Tones.ink(root.tone)
        font.weight: root.done ? Font.Bold : Font.Normal
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }

    TapHandler {
        onPressedChanged: pressed ? root.pressed() : undefined
        onTapped: root.picked(root.row, root.column)
    }
}
