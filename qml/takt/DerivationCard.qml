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

        Repeater {
            model: root.takt.derivation

            DerivationStep {
                required property int index

                Layout.fillWidth: true
                last: index === root.takt.derivation.count - 1
            }
        }
    }
}
