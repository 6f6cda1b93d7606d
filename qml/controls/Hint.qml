// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import Linewright.Theme

// A tooltip in words; it never carries information that is nowhere else.
ToolTip {
    id: root

    required property bool shown

    visible: shown && text !== ""
    delay: Theme.hintDelay
    padding: Theme.gapSmall
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontCaption

    contentItem: Text {
        text: root.text
        font: root.font
        color: Theme.dark ? Theme.ink : Theme.inkOnAccent
        wrapMode: Text.Wrap
        textFormat: Text.PlainText
    }

    background: Rectangle {
        radius: Theme.radiusSmall
        color: Theme.dark ? Theme.pressed : Theme.ink
    }
}
