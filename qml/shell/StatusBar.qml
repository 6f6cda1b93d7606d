// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls

// One line at the foot: link to the stations, what the line holds, zoom, theme and language.
Rectangle {
    id: root

    required property bool online
    property int linkTone: Tones.Neutral
    required property string linkText
    required property string countsText
    property string zoomText: ""
    required property bool chinese

    signal languageChosen(bool chinese)
    signal themeToggled

    implicitHeight: 40
    color: Theme.surface
    Accessible.role: Accessible.StatusBar
    Accessible.name: linkText + ". " + countsText

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.border
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gapLarge
        anchors.rightMargin: Theme.gapSmall
        spacing: Theme.gapLarge

        RowLayout {
            spacing: 6

            Icon {
                glyph: root.online ? "link" : "link-off"
                size: 16
                color: Tones.ink(root.linkTone)
            }

            Caption {
                text: root.linkText
                color: Theme.inkSoft
            }
        }

        Caption {
            Layout.fillWidth: true
            text: root.countsText
            color: Theme.inkSoft
        }

        Caption {
            text: qsTr("Zoom %1").arg(root.zoomText)
            color: Theme.inkSoft
            visible: root.zoomText !== ""
        }

        IconButton {
            glyph: Theme.dark ? "sun" : "moon"
            text: Theme.dark ? qsTr("Light theme") : qsTr("Dark theme")
            Layout.preferredHeight: root.height
            topInset: 2
            bottomInset: 2
            onClicked: root.themeToggled()
        }

        LanguageSwitch {
            Layout.preferredHeight: root.height
            chinese: root.chinese
            onChosen: chinese => root.languageChosen(chinese)
        }
    }
}
