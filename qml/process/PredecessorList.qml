// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// What must be done before the selected operation; entries are taken away with their cross and added from a list.
ColumnLayout {
    id: root

    required property ProcessPageModel process

    spacing: 0

    SectionTitle {
        text: qsTr("Must come after")
    }

    // A Column, because a layout of Qt 6.4 that is not in sight keeps what a Repeater has taken out of it, and falls over that.
    Column {
        id: entries

        Layout.fillWidth: true

        Repeater {
            model: root.process.predecessors

            RowLayout {
                id: entry

                required property string key
                required property string name
                required property string family

                width: entries.width
                spacing: Theme.gapSmall

                FamilyTile {
                    family: entry.family
                    size: 24
                }

                BodyText {
                    Layout.fillWidth: true
                    text: entry.name
                }

                IconButton {
                    glyph: "close"
                    text: qsTr("No longer after %1").arg(entry.name)
                    onClicked: root.process.setPrecedence(entry.key, root.process.currentOperation, false)
                }
            }
        }
    }

    ChoiceBox {
        Layout.fillWidth: true
        label: qsTr("Add an operation that must come before")
        model: root.process.possiblePredecessors
        textRole: "name"
        valueRole: "key"
        currentIndex: -1
        displayText: qsTr("Add a predecessor…")
        enabled: root.process.possiblePredecessors.count > 0
        onActivated: index => root.process.setPrecedence(root.process.possiblePredecessors.keyAt(index), root.process.currentOperation, true)
    }
}
