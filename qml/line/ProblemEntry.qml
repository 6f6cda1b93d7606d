// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls

// One problem.
AbstractButton {
    id: root

    required property string what
    required property string where
    required property string fix
    required property int tone
    required property string severity

    implicitHeight: Math.max(Theme.touchTarget, implicitContentHeight + 2 * Theme.gapSmall)
    padding: Theme.gapSmall
    leftPadding: Theme.gapLarge
    rightPadding: Theme.gapLarge
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    text: what
    Accessible.role: Accessible.ListItem
    Accessible.name: severity + ": " + what
    Accessible.description: where + ". " + fix
    Keys.onReturnPressed: root.clicked()

    contentItem: RowLayout {
        spacing: Theme.gap

        Icon {
            glyph: Tones.icon(root.tone)
            color: Tones.ink(root.tone)
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            BodyText {
                Layout.fillWidth: true
                text: root.what
                font.weight: Font.Medium
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }

            Caption {
                Layout.fillWidth: true
                text: root.fix
                wrapMode: Text.Wrap
                visible: text !== ""
                Accessible.ignored: true
            }
        }

        Badge {
            text: root.where
            visible: root.where !== ""
        }

        Icon {
            glyph: "chevron-right"
            size: 16
        }
    }

    background: Rectangle {
        color: root.down ? Theme.pressed : root.hovered ? Theme.hovered : "transparent"

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.hairline
            color: Theme.grid
        }

        FocusRing {
            anchors.margins: 2
            shown: root.visualFocus
        }
    }
}
