// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls

// One shift: when it begins, how long it is, how much of it is break, and what remains.
ColumnLayout {
    id: root

    required property string name
    required property string start
    required property double lengthMinutes
    required property double breakMinutes
    required property string net

    signal startEdited(string time)
    signal lengthEdited(real minutes)
    signal breaksEdited(real minutes)
    signal removed

    spacing: 0

    RowLayout {
        spacing: Theme.gapSmall

        BodyText {
            text: root.name
            font.weight: Font.DemiBold
        }

        Caption {
            Layout.fillWidth: true
            text: qsTr("%1 of work").arg(root.net)
        }

        IconButton {
            Layout.preferredHeight: 36
            topInset: 0
            bottomInset: 0
            glyph: "trash"
            text: qsTr("Remove shift %1").arg(root.name)
            onClicked: root.removed()
        }
    }

    RowLayout {
        spacing: Theme.gapSmall

        TextEntry {
            id: startEntry

            Layout.preferredWidth: 76
            label: qsTr("Start of shift %1").arg(root.name)
            text: root.start
            horizontalAlignment: TextInput.AlignHCenter
            inputMethodHints: Qt.ImhTime
            onEditingFinished: text === root.start ? undefined : root.startEdited(text)

            Binding {
                target: startEntry
                property: "text"
                value: root.start
                when: !startEntry.activeFocus
                restoreMode: Binding.RestoreNone
            }
        }

        NumberEntry {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            label: qsTr("Length of shift %1").arg(root.name)
            value: root.lengthMinutes
            maximum: 1440
            decimals: 0
            unit: qsTr("min")
            onEdited: value => root.lengthEdited(value)
        }

        NumberEntry {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            label: qsTr("Breaks of shift %1").arg(root.name)
            value: root.breakMinutes
            maximum: root.lengthMinutes
            decimals: 0
            unit: qsTr("min break")
            onEdited: value => root.breaksEdited(value)
        }
    }
}
