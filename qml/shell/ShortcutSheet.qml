// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// All keys on one sheet, in the order of the registry.
DialogFrame {
    id: root

    required property ActionRegistry actions

    title: qsTr("Keyboard shortcuts")
    acceptText: qsTr("Close")
    acceptWeight: ActionButton.Secondary
    rejectText: ""
    width: Math.min(880, parent ? parent.width - 2 * Theme.gapHuge : 880)

    Flickable {
        anchors.fill: parent
        implicitHeight: Math.min(sheet.implicitHeight, 520)
        contentHeight: sheet.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: ScrollRail {}

        GridLayout {
            id: sheet

            width: parent.width - Theme.gap
            columns: 2
            columnSpacing: Theme.gapHuge * 2
            rowSpacing: 0

            Repeater {
                model: root.actions

                RowLayout {
                    id: entry

                    required property string title
                    required property string keysText
                    required property string groupName

                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.preferredHeight: 34
                    visible: keysText !== ""
                    spacing: Theme.gapSmall

                    Caption {
                        Layout.preferredWidth: 48
                        text: entry.groupName
                    }

                    BodyText {
                        Layout.fillWidth: true
                        text: entry.title
                    }

                    KeyCap {
                        text: entry.keysText
                    }
                }
            }
        }
    }
}
