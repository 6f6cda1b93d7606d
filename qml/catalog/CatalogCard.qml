// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls

// One thing of the catalog in its list.
ItemDelegate {
    id: root

    required property string key
    required property string name
    required property string note
    required property string family
    required property string badge
    required property int uses
    property bool selected: false
    property bool walked: false

    height: Math.max(60, words.implicitHeight + 2 * Theme.gapSmall)
    padding: 0
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: key + " " + name
    Accessible.description: note
    Accessible.selected: selected

    contentItem: null

    CatalogTile {
        id: tile

        x: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        family: root.family
        size: 36
    }

    ColumnLayout {
        id: words

        anchors.left: tile.right
        anchors.leftMargin: Theme.gap
        anchors.right: marks.left
        anchors.rightMargin: Theme.gapTiny
        anchors.verticalCenter: parent.verticalCenter
        spacing: 1

        BodyText {
            Layout.fillWidth: true
            text: root.name
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            maximumLineCount: 2
            Accessible.ignored: true
        }

        Caption {
            Layout.fillWidth: true
            text: root.note
            wrapMode: Text.Wrap
            maximumLineCount: 2
            visible: text !== ""
            Accessible.ignored: true
        }
    }

    Column {
        id: marks

        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2

        Badge {
            anchors.right: parent.right
            text: root.badge
            tone: Tones.Good
            visible: text !== ""
        }

        Caption {
            anchors.right: parent.right
            text: qsTr("× %1").arg(root.uses)
            color: root.uses > 0 ? Theme.inkSoft : Theme.inkMuted
            visible: root.family !== "" && root.uses > 0
            Accessible.name: qsTr("Needed by %1").arg(root.uses)
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.selected ? Theme.accentFill : root.hovered ? Theme.hovered : "transparent"
        border.width: root.selected ? Theme.hairline : 0
        border.color: Theme.accentBorder

        FocusRing {
            anchors.margins: 0
            shown: root.walked
        }
    }
}
