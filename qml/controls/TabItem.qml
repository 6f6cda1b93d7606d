// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import Linewright.Theme

// One tab, with an optional count beside its title.
TabButton {
    id: root

    property string count: ""
    property int tone: Tones.Neutral

    width: implicitWidth
    implicitHeight: Theme.touchTarget
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    leftPadding: Theme.gapSmall
    rightPadding: Theme.gapSmall
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.PageTab
    Accessible.name: count === "" ? text : text + " " + count

    contentItem: Row {
        spacing: 6

        BodyText {
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            color: root.checked ? Theme.ink : root.hovered ? Theme.ink : Theme.inkSoft
            font.weight: root.checked ? Font.Bold : Font.Normal
            Accessible.ignored: true
        }

        Badge {
            anchors.verticalCenter: parent.verticalCenter
            text: root.count
            tone: root.tone
            visible: root.count !== ""
        }
    }

    background: Item {
        Rectangle {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.touchInset
            width: parent.width
            height: 2
            radius: 1
            color: root.checked ? Theme.accent : "transparent"
        }

        FocusRing {
            anchors.topMargin: Theme.touchInset
            anchors.bottomMargin: Theme.gapTiny
            shown: root.visualFocus
        }
    }
}
