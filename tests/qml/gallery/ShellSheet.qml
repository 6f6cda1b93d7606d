// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.Shell

// The frame of the main window around an empty page, a menu, a dialog and a toast.
Rectangle {
    id: root

    required property bool dark

    color: Theme.canvas

    Binding {
        target: Theme
        property: "dark"
        value: root.dark
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        TopBar {
            Layout.fillWidth: true
            projectName: "板级测试线 Board test"
            fileName: "board-test.line.json"
            saved: true
            savedText: qsTr("saved")
            verdict: qsTr("Makes takt")
            canUndo: true
            canRedo: false
            loaded: true
            taktFigure: "7.20 s"
            throughput: "500/h"
            bottleneck: "C05 7.05 s"
            bottleneckLoad: "98 %"
            taktTone: Tones.Neutral
            bottleneckTone: Tones.Warning
            undoText: "move SD-20 to C06"
            redoText: ""
            products: ["X10", "X10 Pro"]
            productDelegate: Chip {
                required property string modelData
                required property int index
                text: modelData
                checked: index === 0
            }

            Image {
                source: "qrc:/icons/linewright.svg"
                sourceSize.width: 32
                sourceSize.height: 32
            }
        }

        RowLayout {
            spacing: 0

            NavigationRail {
                Layout.fillHeight: true
                current: 0
                lineTone: Tones.Warning
            }

            Item {
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }

        StatusBar {
            Layout.fillWidth: true
            online: false
            linkText: qsTr("Offline editing")
            countsText: "11 cells · 20 heads · 18.0 m"
            zoomText: "62 %"
            chinese: true
        }
    }

    MenuPanel {
        x: 100
        y: 80
        visible: true
        MenuEntry { text: qsTr("New"); glyph: "new"; keys: "Ctrl+N" }
        MenuEntry { text: qsTr("Open…"); glyph: "open"; keys: "Ctrl+O" }
        MenuLine {}
        MenuEntry { text: qsTr("Save"); glyph: "save"; keys: "Ctrl+S"; enabled: false }
    }

    Toast {
        text: qsTr("11/11 stations confirmed")
        tone: Tones.Good
    }

    DialogFrame {
        visible: true
        modal: false
        title: qsTr("Take back the unsaved edits?")
        acceptText: qsTr("Recover")
        discardText: qsTr("Discard them")

        BodyText {
            width: parent.width
            wrapMode: Text.Wrap
            text: qsTr("The program ended at 14:02 with 3 edits that were not saved.")
        }
    }
}
