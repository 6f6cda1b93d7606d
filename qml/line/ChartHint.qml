// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Controls
import Linewright.Theme

// What lies under the pointer on a chart, in words.
Rectangle {
    id: root

    required property Item chart
    required property string text
    required property point at

    x: Math.max(0, Math.min(at.x + Theme.gap, chart.width - width))
    y: Math.max(0, Math.min(at.y - height - Theme.gapSmall, chart.height - height))
    z: 10
    width: Math.min(label.implicitWidth, 300) + 2 * Theme.gapSmall
    height: label.implicitHeight + 2 * Theme.gapTiny
    radius: Theme.radiusSmall
    color: Theme.dark ? Theme.pressed : Theme.ink
    visible: text !== ""
    Accessible.ignored: true

    Caption {
        id: label

        anchors.centerIn: parent
        width: Math.min(implicitWidth, 300)
        text: root.text
        color: Theme.dark ? Theme.ink : Theme.inkOnAccent
        wrapMode: Text.Wrap
    }
}
