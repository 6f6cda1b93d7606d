// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Controls
import Linewright.Theme

// What bars and dashed outlines mean while the chart previews a balance.
Row {
    id: root

    spacing: Theme.gap
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Preview: bars after, dashed outlines before")

    Row {
        spacing: 6

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: 12
            height: 12
            radius: 2
            color: Theme.load
        }

        Caption {
            text: qsTr("After")
            color: Theme.inkSoft
            Accessible.ignored: true
        }
    }

    Row {
        spacing: 6

        Row {
            anchors.verticalCenter: parent.verticalCenter
            spacing: 3

            Repeater {
                model: 3

                Rectangle {
                    width: 5
                    height: 2
                    color: Theme.ink
                }
            }
        }

        Caption {
            text: qsTr("Before")
            color: Theme.inkSoft
            Accessible.ignored: true
        }
    }
}
