// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Linewright.Chart
import Linewright.Controls
import Linewright.Line
import Linewright.Theme

// The states that came up, each with its colour and its mark.
Flow {
    id: root

    required property string language
    required property list<int> states

    spacing: Theme.gap
    Accessible.role: Accessible.List
    Accessible.name: qsTr("States of a cell")

    Repeater {
        model: root.states

        Row {
            id: entry

            required property int modelData

            spacing: 6
            Accessible.role: Accessible.ListItem
            Accessible.name: mark.name

            StateMark {
                id: mark

                anchors.verticalCenter: parent.verticalCenter
                width: 16
                height: 16
                state: entry.modelData
                language: root.language
                colors: ChartColors {}
            }

            Caption {
                text: mark.name
                color: Theme.inkSoft
                Accessible.ignored: true
            }
        }
    }
}
