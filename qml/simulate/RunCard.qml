// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// What came out, and what to ask for; one of them in sight.
Card {
    id: root

    required property SimulatePageModel simulate
    readonly property bool hasResult: simulate.phase === SimulatePageModel.Shown

    name: qsTr("Result and options")
    padding: 0
    onHasResultChanged: tabs.currentIndex = hasResult ? 0 : 1

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        TabStrip {
            id: tabs

            Layout.fillWidth: true
            Layout.leftMargin: Theme.gapSmall
            label: root.name
            currentIndex: 1

            TabItem {
                text: qsTr("Result")
                enabled: root.hasResult
                opacity: enabled ? 1 : 0.5
            }

            TabItem {
                text: qsTr("Options")
            }
        }

        StackLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            currentIndex: tabs.currentIndex

            ResultColumn {
                simulate: root.simulate
            }

            RunOptions {
                options: root.simulate.options
                enabled: root.simulate.phase !== SimulatePageModel.Running
            }
        }

        ActionButton {
            Layout.fillWidth: true
            Layout.margins: Theme.gapSmall
            Layout.leftMargin: Theme.gapLarge
            Layout.rightMargin: Theme.gapLarge
            text: qsTr("Run again")
            glyph: "play"
            visible: root.hasResult
            onClicked: root.simulate.start()
        }
    }
}
