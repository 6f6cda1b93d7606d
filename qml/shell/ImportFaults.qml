// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// The rows that cannot be taken over, by line, with what to write instead; and leave to go on without them.
ColumnLayout {
    id: root

    required property ImportWizardModel importer

    spacing: Theme.gapTiny

    ListView {
        id: list

        objectName: "importFaults"
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight, 140)
        clip: true
        cacheBuffer: 0
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.importer.faults
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Bad rows")
        ScrollBar.vertical: ScrollRail {}

        delegate: RowLayout {
            id: fault

            required property int line
            required property string text

            width: ListView.view.width - Theme.gapLarge
            spacing: Theme.gapSmall
            Accessible.role: Accessible.ListItem
            Accessible.name: at.text + ": " + text

            Badge {
                id: at

                Layout.alignment: Qt.AlignTop
                text: qsTr("Line %1").arg(fault.line)
                tone: Tones.Critical
                visible: fault.line > 0
                Accessible.ignored: true
            }

            BodyText {
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.gapTiny
                text: fault.text
                color: Theme.criticalInk
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }

    ToggleRow {
        objectName: "leaveOut"
        Layout.fillWidth: true
        text: qsTr("Leave out what %n fault(s) name", "", root.importer.faults.count)
        checked: root.importer.leavingOut
        onClicked: root.importer.leavingOut = !root.importer.leavingOut
    }
}
