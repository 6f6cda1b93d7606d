// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Linewright.Controls
import Linewright.ViewModel

// From the shifts to takt, one step a line, each with the arithmetic behind it.
Card {
    id: root

    required property TaktPageModel takt

    name: qsTr("How takt follows")
    padding: 0

    ScrollColumn {
        anchors.fill: parent
        spacing: 6

        SectionTitle {
            text: root.name
        }

        // A Column, because a layout of Qt 6.4 that is not in sight keeps what a Repeater has taken out of it, and falls over that.
        Column {
            id: steps

            Layout.fillWidth: true
            spacing: 6

            Repeater {
                model: root.takt.derivation

                DerivationStep {
                    required property int index

                    width: steps.width
                    last: index === root.takt.derivation.count - 1
                }
            }
        }
    }
}
