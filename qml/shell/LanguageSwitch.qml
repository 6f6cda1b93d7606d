// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import Linewright.Theme
import Linewright.Controls

// The two languages, each written in itself, the current one in bold.
AbstractButton {
    id: root

    required property bool chinese

    signal chosen(bool chinese)

    implicitWidth: 112
    implicitHeight: Theme.touchTarget
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    text: qsTr("Switch the language to Chinese")
    Accessible.role: Accessible.Button
    Accessible.name: text
    onClicked: chosen(!chinese)

    contentItem: Item {
        Row {
            anchors.centerIn: parent
            spacing: 6

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                glyph: "language"
                size: 16
            }

            Caption {
                text: "中文"
                color: root.chinese ? Theme.ink : Theme.inkMuted
                font.weight: root.chinese ? Font.Bold : Font.Normal
            }

            Caption {
                text: "/"
            }

            Caption {
                text: "EN"
                color: root.chinese ? Theme.inkMuted : Theme.ink
                font.weight: root.chinese ? Font.Normal : Font.Bold
            }
        }
    }

    background: Rectangle {
        anchors.fill: parent
        anchors.topMargin: 3
        anchors.bottomMargin: 2
        radius: Theme.radiusSmall
        color: root.hovered ? Theme.hovered : "transparent"

        FocusRing {
            anchors.margins: 0
            shown: root.visualFocus
        }
    }
}
