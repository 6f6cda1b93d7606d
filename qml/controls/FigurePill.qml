// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import Linewright.Theme

// A figure that is always in sight: a label, the value in bold, and a note. Pressing it shows where it comes from.
Button {
    id: root

    required property string label
    required property string figure
    property string note: ""
    property string hint: ""
    property int tone: Tones.Neutral

    implicitHeight: Theme.touchTarget
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    topInset: Theme.touchInset
    bottomInset: Theme.touchInset
    leftPadding: Theme.gapLarge
    rightPadding: Theme.gapLarge
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: label + " " + figure + " " + note
    Accessible.description: hint
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    Hint {
        shown: root.hovered || root.visualFocus
        text: root.hint
    }

    contentItem: Row {
        spacing: 6

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            glyph: Tones.icon(root.tone)
            size: 16
            color: Tones.ink(root.tone)
            visible: root.tone > Tones.Accent
        }

        BodyText {
            anchors.verticalCenter: parent.verticalCenter
            text: root.label
            color: Theme.inkSoft
            Accessible.ignored: true
        }

        BodyText {
            anchors.verticalCenter: parent.verticalCenter
            text: root.figure
            color: root.tone > Tones.Accent ? Tones.ink(root.tone) : Theme.ink
            font.weight: Font.Bold
            Accessible.ignored: true
        }

        BodyText {
            anchors.verticalCenter: parent.verticalCenter
            text: root.note
            color: Theme.inkSoft
            visible: text !== ""
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        radius: height / 2
        color: root.down ? Theme.pressed : root.hovered ? Theme.hovered : Theme.surface
        border.width: Theme.hairline
        border.color: Theme.border

        FocusRing {
            cornerRadius: parent.height / 2
            shown: root.visualFocus
        }
    }
}
