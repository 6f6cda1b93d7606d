// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Theme

// A search box: Escape or the cross empties it.
TextEntry {
    id: root

    glyph: "search"
    rightPadding: text !== "" ? Theme.touchTarget : Theme.gap
    Keys.onEscapePressed: root.clear()

    IconButton {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        glyph: "close"
        text: qsTr("Clear the search")
        visible: root.text !== ""
        focusPolicy: Qt.NoFocus
        onClicked: root.clear()
    }
}
