// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// What the costs follow from, for all lines of the project.
ScrollColumn {
    id: root

    required property ScenariosPageModel scenarios

    Banner {
        Layout.fillWidth: true
        text: qsTr("Every price here is an assumption until you enter your own.")
        tone: Tones.Warning
        visible: root.scenarios.assumed
    }

    FieldColumn {
        objectName: "prices"
        Layout.fillWidth: true
        entryWidth: 160
        model: root.scenarios.prices
        onEdited: (row, value) => root.scenarios.prices.setValue(row, value)
    }

    ActionButton {
        Layout.fillWidth: true
        text: qsTr("Back to the assumptions")
        glyph: "undo"
        visible: !root.scenarios.assumed
        onClicked: root.scenarios.forgetPrices()
    }
}
