// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Theme

// A message that stays until it no longer holds, with at most one action.
Rectangle {
    id: root

    required property string text
    property string action: ""
    property bool actionEnabled: true
    property int tone: Tones.Warning

    signal triggered

    implicitWidth: 320
    implicitHeight: Math.max(Theme.touchTarget, row.implicitHeight + 2 * Theme.gap)
    radius: Theme.radius
    color: Tones.fill(tone)
    border.width: Theme.hairline
    border.color: tone === Tones.Warning ? Theme.warningBorder : Tones.mark(tone)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: Theme.gapSmall

        Icon {
            glyph: Tones.icon(root.tone)
            color: Tones.ink(root.tone)
        }

        BodyText {
            Layout.fillWidth: true
            text: root.text
            color: Tones.ink(root.tone)
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }

        ActionButton {
            text: root.action
            weight: ActionButton.Ghost
            visible: root.action !== ""
            enabled: root.actionEnabled
            Layout.topMargin: -Theme.gapSmall
            Layout.bottomMargin: -Theme.gapSmall
            onClicked: root.triggered()
        }
    }
}
