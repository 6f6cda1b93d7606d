// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// Where the time of the line goes, each loss by its name with its share.
Card {
    id: root

    required property TaktPageModel takt

    name: qsTr("Where the time goes")
    padding: 0

    ScrollColumn {
        anchors.fill: parent

        SectionTitle {
            text: root.name
        }

        // A Column, because a layout of Qt 6.4 that is not in sight keeps what a Repeater has taken out of it, and falls over that.
        Column {
            id: losses

            Layout.fillWidth: true
            spacing: Theme.gapSmall

            Repeater {
                model: root.takt.losses

                LossBar {
                    width: losses.width
                }
            }
        }
    }
}
