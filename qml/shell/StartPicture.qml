// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Chart
import Linewright.Controls
import Linewright.Line
import Linewright.Theme
import Linewright.ViewModel

// The line of a project at a glance, or a sign that there is none to show.
Rectangle {
    id: root

    required property string line
    required property StartCardsModel cards
    required property bool ready
    required property bool missing
    required property string verdict
    required property int tone

    radius: Theme.radius
    color: Theme.canvas
    Accessible.ignored: true

    LineThumbnail {
        anchors.fill: parent
        anchors.margins: Theme.gapSmall
        anchors.topMargin: 30 // the verdict stands above
        sketches: root.cards.sketches
        line: root.line
        colors: ChartColors {}
        visible: root.ready && !root.missing
    }

    Icon {
        anchors.centerIn: parent
        glyph: root.missing ? "link-off" : "clock"
        size: 28
        color: Theme.inkMuted
        visible: root.missing || !root.ready
    }

    Badge {
        x: Theme.gapTiny
        y: Theme.gapTiny
        text: root.verdict
        tone: root.tone
        visible: text !== ""
        Accessible.ignored: true
    }
}
