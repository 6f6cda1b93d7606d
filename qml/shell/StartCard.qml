// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// One project: its line as a small picture, what it is called, and the facts that tell it from others. Enter opens it,
// Delete takes it out of the list.
ItemDelegate {
    id: root

    required property string key
    required property string name
    required property string note
    required property string facts
    required property string products
    required property string when
    required property string verdict
    required property int tone
    required property bool missing
    required property bool removable
    required property bool ready
    required property StartCardsModel cards

    signal removed

    padding: Theme.gap
    text: name
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.description: note + ", " + facts + ", " + products + ", " + verdict + ", " + when
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onDeletePressed: root.removable ? root.removed() : undefined

    contentItem: ColumnLayout {
        spacing: Theme.gapTiny

        StartPicture {
            Layout.fillWidth: true
            Layout.fillHeight: true
            line: root.key
            cards: root.cards
            ready: root.ready
            missing: root.missing
            verdict: root.verdict
            tone: root.tone
        }

        BodyText {
            Layout.fillWidth: true
            text: root.name
            font.weight: Font.DemiBold
            color: root.missing ? Theme.inkMuted : Theme.ink
            Accessible.ignored: true
        }

        Caption {
            Layout.fillWidth: true
            text: root.ready ? root.facts : qsTr("Reading the file…")
            color: root.missing ? Theme.warningInk : Theme.inkSoft
            wrapMode: Text.Wrap
            maximumLineCount: 2
            Accessible.ignored: true
        }

        RowLayout {
            spacing: Theme.gapSmall

            Caption {
                Layout.fillWidth: true
                text: root.note
                elide: Text.ElideMiddle
                Accessible.ignored: true
            }

            Caption {
                text: root.when
                visible: text !== ""
                Accessible.ignored: true
            }
        }
    }

    IconButton {
        objectName: "cross"
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.gapTiny
        z: 1 // over the picture
        focusPolicy: Qt.NoFocus // the Delete key of the card does the same
        glyph: "close"
        text: qsTr("Take %1 off the list").arg(root.name)
        hint: qsTr("Off the list  Del; the file stays")
        visible: root.removable && (root.missing || root.hovered || root.activeFocus)
        onClicked: root.removed()
    }

    background: Rectangle {
        radius: Theme.radiusLarge
        color: root.down ? Theme.pressed : Theme.surface
        border.width: Theme.hairline
        border.color: root.hovered ? Theme.accentBorder : Theme.border

        FocusRing {
            anchors.margins: 0
            cornerRadius: Theme.radiusLarge - 3
            shown: root.activeFocus
        }
    }
}
