// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// One zoning group: a click selects its members; its kind, its members and itself can be changed.
ItemDelegate {
    id: root

    required property ZoningListModel zoning
    required property int number
    required property bool together
    required property string members
    required property string fault
    required property bool holds

    width: ListView.view ? ListView.view.width : implicitWidth
    implicitHeight: column.implicitHeight + 2 * Theme.gapSmall
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("Group %1").arg(number) + ": " + members
    Accessible.description: fault
    Accessible.selected: holds
    Keys.onDeletePressed: root.zoning.remove(root.number)
    Keys.onReturnPressed: root.clicked()
    onClicked: zoning.select(number)

    contentItem: null

    background: Rectangle {
        color: root.holds ? Theme.accentFill : root.hovered ? Theme.hovered : "transparent"

        FocusRing {
            anchors.margins: 2
            shown: root.visualFocus
        }
    }

    ColumnLayout {
        id: column

        x: Theme.gapLarge
        y: Theme.gapSmall
        width: parent.width - 2 * Theme.gapLarge
        spacing: 0

        StateText {
            Layout.fillWidth: true
            text: root.number + " · " + root.members
            tone: root.fault === "" ? Tones.Good : Tones.Critical
        }

        FieldError {
            Layout.fillWidth: true
            text: root.fault
        }

        RowLayout {
            spacing: 0

            Segmented {
                label: qsTr("Kind of group %1").arg(root.number)
                options: [qsTr("One cell"), qsTr("Separate")]
                current: root.together ? 0 : 1
                onChosen: index => root.zoning.setTogether(root.number, index === 0)
            }

            Item {
                Layout.fillWidth: true
            }

            IconButton {
                Layout.preferredWidth: 40
                glyph: "plus"
                text: qsTr("Add the selected operations to group %1").arg(root.number)
                enabled: root.zoning.selectable > 0
                onClicked: root.zoning.addSelected(root.number)
            }

            IconButton {
                Layout.preferredWidth: 40
                glyph: "minus"
                text: qsTr("Take the selected operations out of group %1").arg(root.number)
                enabled: root.holds
                onClicked: root.zoning.removeSelected(root.number)
            }

            IconButton {
                Layout.preferredWidth: 40
                glyph: "trash"
                text: qsTr("Remove group %1").arg(root.number)
                onClicked: root.zoning.remove(root.number)
            }
        }
    }
}
