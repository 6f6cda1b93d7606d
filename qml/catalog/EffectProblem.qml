// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Theme
import Linewright.Controls

// A problem that would come or go with the change that is being written.
Item {
    id: root

    required property string text
    required property bool gained
    required property int tone

    implicitHeight: words.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: words.text

    Icon {
        id: sign

        y: 2
        glyph: root.gained ? "plus" : "check-circle"
        size: 18
        color: Tones.ink(root.tone)
    }

    BodyText {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: Theme.gapSmall
        anchors.right: parent.right
        text: (root.gained ? qsTr("New: %1") : qsTr("Solved: %1")).arg(root.text)
        color: Tones.ink(root.tone)
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
