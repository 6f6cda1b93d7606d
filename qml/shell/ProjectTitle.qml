// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls

// Name of the project, its file, and whether the file holds what is on screen.
RowLayout {
    id: root

    required property string projectName
    required property string fileName
    required property string savedText
    required property bool saved
    required property bool loaded

    spacing: Theme.gap
    Accessible.role: Accessible.StaticText
    Accessible.name: projectName + ", " + fileName + ", " + savedText

    BodyText {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: root.loaded ? root.projectName : "Linewright"
        font.pixelSize: Theme.fontStrong
        font.weight: Font.Bold
        Accessible.ignored: true
    }

    Caption {
        Layout.fillWidth: true
        text: root.fileName === "" ? root.savedText : root.fileName + " · " + root.savedText
        color: root.saved ? Theme.inkMuted : Theme.warningInk
        visible: root.loaded
        Accessible.ignored: true
    }
}
