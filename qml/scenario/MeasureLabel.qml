// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Theme
import Linewright.Controls

// The name of a figure, under the heading of its group.
Item {
    id: root

    required property string label
    required property string hint
    required property string group
    property bool compact: false
    readonly property bool leads: group !== "" && !compact

    height: leads ? 68 : 44
    Accessible.role: Accessible.RowHeader
    Accessible.name: label
    Accessible.description: hint

    HoverHandler {
        id: hover
    }

    Hint {
        shown: hover.hovered && root.hint !== ""
        text: root.hint
    }

    Caption {
        x: Theme.gapLarge
        y: Theme.gap
        width: root.width - 2 * x
        text: root.group
        color: Theme.inkSoft
        font.weight: Font.DemiBold
        visible: root.leads
    }

    BodyText {
        x: Theme.gapLarge
        y: root.height - 44
        width: root.width - x - Theme.gapSmall
        height: 44
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
        maximumLineCount: 2
        lineHeight: 0.95
        text: root.label
        color: Theme.inkSoft
        Accessible.ignored: true
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.border
        opacity: 0.6
    }
}
