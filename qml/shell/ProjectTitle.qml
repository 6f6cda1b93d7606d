// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Theme
import Linewright.Controls

// Name of the project, its file, and whether the file holds what is on screen. On a narrow window the file name
// gives way first, then the name; whether the work is saved never does.
Item {
    id: root

    required property string projectName
    required property string fileName
    required property string savedText
    required property bool saved
    required property bool loaded
    readonly property real room: width - name.width - savedMark.width - 2 * row.spacing

    implicitWidth: name.implicitWidth + file.implicitWidth + savedMark.implicitWidth + 2 * row.spacing
    implicitHeight: row.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: projectName + ", " + fileName + ", " + savedText

    Row {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap

        BodyText {
            id: name

            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, root.width - savedMark.width - row.spacing)
            text: root.loaded ? root.projectName : "Linewright"
            font.pixelSize: Theme.fontStrong
            font.weight: Font.Bold
            Accessible.ignored: true
        }

        Caption {
            id: file

            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, root.room)
            text: root.fileName
            elide: Text.ElideMiddle
            visible: root.loaded && text !== "" && root.room >= Math.min(implicitWidth, 120)
            Accessible.ignored: true
        }

        Caption {
            id: savedMark

            anchors.verticalCenter: parent.verticalCenter
            width: visible ? implicitWidth : 0
            text: root.savedText
            color: root.saved ? Theme.inkMuted : Theme.warningInk
            visible: root.loaded
            Accessible.ignored: true
        }
    }
}
