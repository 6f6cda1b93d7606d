// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import Linewright.Theme
import Linewright.Controls

// The exported JSON of a recipe, to be read and copied.
Card {
    id: root

    required property string content

    name: qsTr("Recipe as JSON")
    padding: 1

    ScrollView {
        anchors.fill: parent
        clip: true

        TextArea {
            text: root.content
            readOnly: true
            selectByMouse: true
            wrapMode: TextEdit.NoWrap
            padding: Theme.gapLarge
            color: Theme.ink
            selectionColor: Theme.accent
            selectedTextColor: Theme.inkOnAccent
            font.family: Theme.monoFamily
            font.pixelSize: 13
            background: null
            Accessible.role: Accessible.EditableText
            Accessible.name: root.name
            Accessible.readOnly: true
        }
    }
}
