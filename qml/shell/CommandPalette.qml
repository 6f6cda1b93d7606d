// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Controls.impl as Impl
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// Every action and every place of the project behind one field: type, choose with the arrows, Enter.
Popup {
    id: root

    required property PaletteModel commands
    readonly property int pageSteps: 8

    parent: Impl.Overlay.overlay
    x: parent ? (parent.width - width) / 2 : 0
    y: 72
    width: Math.min(640, parent ? parent.width - 2 * Theme.gapHuge : 640)
    height: Math.min(560, parent ? parent.height - 2 * y : 560)
    modal: true
    padding: 0
    focus: true
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside
    onOpened: field.forceActiveFocus()

    onAboutToShow: {
        commands.prepare();
        field.clear();
    }

    function take() {
        close();
        commands.runCurrent();
    }

    Impl.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    background: Surface {
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Command palette")
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        SearchField {
            id: field

            objectName: "paletteField"
            Layout.fillWidth: true
            Layout.margins: Theme.gapSmall
            label: qsTr("What do you want to do, or where to go?")
            placeholderText: label
            onTextChanged: root.commands.typed = text
            Keys.onDownPressed: root.commands.step(1)
            Keys.onUpPressed: root.commands.step(-1)
            Keys.onReturnPressed: root.take()
            Keys.onEnterPressed: root.take()
            Keys.onEscapePressed: root.close()

            Shortcut {
                sequence: "PgDown"
                enabled: root.opened
                onActivated: root.commands.step(root.pageSteps)
            }

            Shortcut {
                sequence: "PgUp"
                enabled: root.opened
                onActivated: root.commands.step(-root.pageSteps)
            }
        }

        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.hairline
            color: Theme.border
        }

        ListView {
            id: list

            objectName: "paletteList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.margins: Theme.gapTiny
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            cacheBuffer: 0 // as in DataTable
            model: root.commands
            currentIndex: root.commands.current
            highlightMoveDuration: 0
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Matches")
            ScrollBar.vertical: ScrollRail {}

            delegate: PaletteEntry {
                required property int index

                width: ListView.view.width
                chosen: index === root.commands.current
                onPointed: root.commands.current = index
                onClicked: root.take()
            }

            BodyText {
                anchors.centerIn: parent
                width: parent.width - 2 * Theme.gapHuge
                horizontalAlignment: Text.AlignHCenter
                visible: list.count === 0
                color: Theme.inkMuted
                wrapMode: Text.Wrap
                text: qsTr("Nothing is called that. Try part of a word, in Chinese or English, or an id such as C05.")
            }
        }

        Rectangle {
            id: foot

            Layout.fillWidth: true
            implicitHeight: 34
            radius: Theme.radiusLarge
            color: Theme.sunken

            Caption {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: Theme.gapLarge
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("↑ ↓ choose   Enter run   Esc close")
            }
        }
    }
}
