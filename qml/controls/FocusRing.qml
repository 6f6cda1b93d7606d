// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Theme

// The ring around whatever has the keyboard. It lies outside the control's own border.
Rectangle {
    id: root

    required property bool shown
    property real cornerRadius: Theme.radius

    anchors.fill: parent
    anchors.margins: -3
    radius: cornerRadius + 3
    color: "transparent"
    border.width: Theme.focusWidth
    border.color: Theme.accent
    visible: shown
}
