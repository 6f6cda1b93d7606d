// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls

// One step: where the line stands now, what was undone, and which state is in the file.
ItemDelegate {
    id: root

    required property string name
    required property bool current
    required property bool undone
    required property bool saved

    implicitHeight: Theme.touchTarget
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    text: name
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: name
    Accessible.description: (current ? qsTr("now") : undone ? qsTr("undone") : "") + (saved ? " " + qsTr("saved") : "")
    Accessible.selected: current
    Keys.onReturnPressed: root.clicked()

    contentItem: RowLayout {
        spacing: Theme.gap

        Icon {
            glyph: root.current ? "arrow-right" : root.undone ? "redo" : "dot"
            color: root.current ? Theme.accentInk : Theme.inkMuted
        }

        BodyText {
            Layout.fillWidth: true
            text: root.name
            color: root.current ? Theme.accentInk : root.undone ? Theme.inkMuted : Theme.ink
            font.weight: root.current ? Font.DemiBold : Font.Normal
            Accessible.ignored: true
        }

        Badge {
            text: qsTr("Saved")
            tone: Tones.Good
            visible: root.saved
        }
    }

    background: Rectangle {
        radius: Theme.radiusSmall
        color: root.current ? Theme.accentFill : root.hovered ? Theme.hovered : "transparent"

        FocusRing {
            anchors.margins: 2
            cornerRadius: Theme.radiusSmall
            shown: root.visualFocus
        }
    }
}
