// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Theme

// What a place shows when nothing is there yet: what belongs here and how to begin. Buttons go inside.
ColumnLayout {
    id: root

    required property string glyph
    required property string title
    required property string text
    default property alias actions: actionRow.data

    spacing: Theme.gap
    Accessible.role: Accessible.StaticText
    Accessible.name: title + ". " + text

    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        implicitWidth: 64
        implicitHeight: 64
        radius: 32
        color: Theme.accentFill

        Icon {
            anchors.centerIn: parent
            glyph: root.glyph
            size: 30
            color: Theme.accentInk
        }
    }

    PageTitle {
        Layout.alignment: Qt.AlignHCenter
        text: root.title
    }

    BodyText {
        Layout.alignment: Qt.AlignHCenter
        Layout.maximumWidth: 420
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        text: root.text
        color: Theme.inkSoft
    }

    RowLayout {
        id: actionRow

        Layout.alignment: Qt.AlignHCenter
        spacing: Theme.gapSmall
    }
}
