// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// The mark of the program; pressing it opens what concerns files.
AbstractButton {
    id: root

    required property FilesModel files
    required property ActionRegistry actions


    implicitWidth: Theme.touchTarget + 16
    implicitHeight: Theme.touchTarget
    text: qsTr("File menu")
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ButtonMenu
    Accessible.name: text
    Keys.onReturnPressed: root.clicked()
    Keys.onDownPressed: root.clicked()
    onClicked: menu.popup(root, 0, root.height + 4)

    contentItem: Item {
        Image {
            x: 6
            anchors.verticalCenter: parent.verticalCenter
            source: "qrc:/icons/linewright.svg"
            sourceSize.width: 32
            sourceSize.height: 32
        }

        Icon {
            x: 43
            anchors.verticalCenter: parent.verticalCenter
            glyph: "chevron-down"
            size: 16
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.down || menu.visible ? Theme.pressed : root.hovered ? Theme.hovered : "transparent"

        FocusRing {
            anchors.margins: 0
            shown: root.visualFocus
        }
    }

    MenuPanel {
        id: menu

        ActionEntry {
            actions: root.actions
            actionId: "file.new"
        }

        ActionEntry {
            actions: root.actions
            actionId: "file.open"
        }

        ChoiceMenu {
            title: qsTr("Open recent")
            choices: root.files.recent
            onChosen: key => root.files.openPath(key)
        }

        ChoiceMenu {
            title: qsTr("Open a sample")
            choices: root.files.samples
            onChosen: key => root.files.openSample(key)
        }

        ActionEntry {
            actions: root.actions
            actionId: "file.import"
        }

        MenuLine {}

        ActionEntry {
            actions: root.actions
            actionId: "file.save"
        }

        ActionEntry {
            actions: root.actions
            actionId: "file.saveAs"
        }

        MenuLine {}

        ActionEntry {
            actions: root.actions
            actionId: "export.report"
        }

        ActionEntry {
            actions: root.actions
            actionId: "export.picture"
        }

        ActionEntry {
            actions: root.actions
            actionId: "export.tables"
        }

        MenuLine {}

        ActionEntry {
            actions: root.actions
            actionId: "view.palette"
        }

        ActionEntry {
            actions: root.actions
            actionId: "edit.history"
        }

        ActionEntry {
            actions: root.actions
            actionId: "view.preferences"
        }

        ActionEntry {
            actions: root.actions
            actionId: "help.shortcuts"
        }
    }
}
