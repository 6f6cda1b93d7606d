// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// What the line is held beside.
ScrollColumn {
    id: root

    required property SimulateComparison comparison
    required property SimulateOptions options

    spacing: Theme.gapTiny

    SectionTitle {
        text: qsTr("Other lines")
    }

    ToggleRow {
        Layout.fillWidth: true
        text: qsTr("The saved file")
        hint: qsTr("This line as it was when it was last saved")
        checked: root.comparison.savedFile && enabled
        enabled: root.comparison.hasSavedFile
        onClicked: root.comparison.savedFile = !root.comparison.savedFile
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: 0

        ActionButton {
            Layout.fillWidth: true
            text: root.comparison.otherFile === "" ? qsTr("Another project …") : root.comparison.otherFile
            glyph: "open"
            onClicked: dialog.open()
        }

        IconButton {
            glyph: "close"
            text: qsTr("Without the other project")
            visible: root.comparison.otherFile !== ""
            onClicked: root.comparison.clearOtherFile()
        }
    }

    SectionTitle {
        Layout.topMargin: Theme.gapSmall
        text: qsTr("This line, if")
    }

    ToggleRow {
        Layout.fillWidth: true
        text: qsTr("nothing ever failed")
        checked: root.comparison.noStops
        onClicked: root.comparison.noStops = !root.comparison.noStops
    }

    ToggleRow {
        Layout.fillWidth: true
        text: qsTr("a repair crew of one came")
        checked: root.comparison.oneRepairer
        onClicked: root.comparison.oneRepairer = !root.comparison.oneRepairer
    }

    ToggleRow {
        Layout.fillWidth: true
        text: qsTr("every buffer had a place more")
        checked: root.comparison.morePlaces
        onClicked: root.comparison.morePlaces = !root.comparison.morePlaces
    }

    ToggleRow {
        Layout.fillWidth: true
        text: qsTr("products came in batches")
        hint: qsTr("Batches of 50 instead of one by one, or one by one instead of batches; for all products, mixed")
        checked: root.comparison.otherOrder && enabled
        enabled: root.options.canMix && root.options.mixed
        onClicked: root.comparison.otherOrder = !root.comparison.otherOrder
    }

    FileDialog {
        id: dialog

        title: qsTr("Compare with a line project")
        nameFilters: [qsTr("Line projects (*.line.json)"), qsTr("All files (*)")]
        onAccepted: root.comparison.setOtherFile(selectedFile)
    }
}
