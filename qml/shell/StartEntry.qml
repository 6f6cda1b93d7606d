// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls

// One project: name and a second line about it.
ItemDelegate {
    id: root

    required property string glyph
    required property string name
    required property string note

    implicitHeight: 60
    padding: Theme.gapSmall
    text: name
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.description: note
    Keys.onReturnPressed: root.clicked()

    contentItem: RowLayout {
        spacing: Theme.gap

        Icon {
            Layout.leftMargin: Theme.gapTiny
            glyph: root.glyph
            color: Theme.accentInk
        }

        ColumnLayout {
            spacing: 0

            BodyText {
                Layout.fillWidth: true
                text: root.name
                font.weight: Font.DemiBold
            }

            Caption {
                Layout.fillWidth: true
                text: root.note
                visible: text !== ""
                elide: Text.ElideMiddle
            }
        }

        Icon {
            glyph: "chevron-right"
            size: 16
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.pressed : root.hovered ? Theme.hovered : "transparent"

        FocusRing {
            anchors.margins: 0
            shown: root.visualFocus
        }
    }
}
