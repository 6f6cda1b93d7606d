// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import Linewright.Theme

// One page in the navigation rail: icon above its name.
AbstractButton {
    id: root

    required property string glyph
    property string keys: ""
    property int tone: Tones.Neutral

    implicitWidth: 64
    implicitHeight: 60
    checkable: true
    autoExclusive: true
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.checked: checked

    Hint {
        shown: root.hovered && root.keys !== ""
        text: root.text + "  " + root.keys
    }

    contentItem: Item {
        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            y: 8
            glyph: root.glyph
            size: 24
            color: root.checked ? Theme.accentInk : Theme.inkSoft
        }

        Caption {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 7
            text: root.text
            color: root.checked ? Theme.accentInk : Theme.inkSoft
            font.weight: root.checked ? Font.DemiBold : Font.Normal
            Accessible.ignored: true
        }

        Icon {
            anchors.right: parent.right
            anchors.rightMargin: 6
            y: 4
            glyph: Tones.icon(root.tone)
            size: 14
            color: Tones.ink(root.tone)
            visible: root.tone > Tones.Accent
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.checked ? Theme.accentFill : root.down ? Theme.pressed : root.hovered ? Theme.hovered : "transparent"

        FocusRing {
            anchors.margins: 0
            shown: root.visualFocus
        }
    }
}
