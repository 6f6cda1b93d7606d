// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls

// One line of the palette: what it does or is, where it belongs, and the keys that do the same.
ItemDelegate {
    id: root

    required property string title
    required property string note
    required property string keysText
    required property string glyph
    required property bool latest
    required property bool available
    property bool chosen: false

    signal pointed

    implicitHeight: Theme.touchTarget
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    text: title
    enabled: available
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: title
    Accessible.description: note + " " + keysText
    onHoveredChanged: hovered && enabled ? pointed() : undefined

    contentItem: RowLayout {
        spacing: Theme.gap

        Icon {
            glyph: root.glyph
            color: !root.enabled ? Theme.inkDisabled : root.chosen ? Theme.accentInk : Theme.inkSoft
        }

        BodyText {
            Layout.fillWidth: true
            text: root.title
            color: root.enabled ? Theme.ink : Theme.inkDisabled
            font.weight: root.chosen ? Font.DemiBold : Font.Normal
            Accessible.ignored: true
        }

        Icon {
            glyph: "history"
            size: 16
            color: Theme.inkMuted
            visible: root.latest
        }

        Caption {
            text: root.note
            color: root.enabled ? Theme.inkMuted : Theme.inkDisabled
            Accessible.ignored: true
        }

        KeyCap {
            text: root.keysText
            visible: text !== ""
        }
    }

    background: Rectangle {
        radius: Theme.radiusSmall
        color: root.chosen ? Theme.accentFill : "transparent"
    }
}
