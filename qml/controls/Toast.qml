// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Controls.impl as Impl
import QtQuick.Layouts
import Linewright.Theme

// A message that reports what has just happened. It shows while there is a text and asks to be dismissed after a while;
// the pointer holds it.
Popup {
    id: root

    required property string text
    property int tone: Tones.Neutral
    // What can be done about it; no button without a text.
    property string action: ""

    signal dismissed
    signal triggered

    parent: Impl.Overlay.overlay
    x: Math.round((parent.width - width) / 2)
    y: parent.height - implicitHeight - 56 // not height: the popup's own placing sets that after y
    padding: Theme.gap
    leftPadding: Theme.gapLarge
    rightPadding: Theme.gapSmall
    width: Math.min(implicitWidth, parent.width - 2 * Theme.gapHuge)
    visible: text !== ""
    closePolicy: Popup.NoAutoClose

    background: Rectangle {
        radius: Theme.radius
        color: Theme.dark ? Theme.pressed : Theme.ink
    }

    contentItem: RowLayout {
        spacing: Theme.gapSmall
        Accessible.role: Accessible.AlertMessage
        Accessible.name: root.text

        Icon {
            glyph: Tones.icon(root.tone)
            color: Theme.inkOnAccent
        }

        BodyText {
            Layout.fillWidth: true
            text: root.text
            color: Theme.inkOnAccent
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }

        ActionButton {
            Layout.topMargin: -Theme.gapSmall
            Layout.bottomMargin: -Theme.gapSmall
            weight: ActionButton.Ghost
            text: root.action
            inkColor: Theme.inkOnAccent
            visible: root.action !== ""
            onClicked: root.triggered()
        }

        IconButton {
            Layout.topMargin: -Theme.gapSmall
            Layout.bottomMargin: -Theme.gapSmall
            glyph: "close"
            tint: Theme.inkOnAccent
            text: qsTr("Dismiss")
            onClicked: root.dismissed()
        }
    }

    HoverHandler {
        id: hover
    }

    Timer {
        interval: Theme.toastDuration
        running: root.visible && !hover.hovered
        onTriggered: root.dismissed()
    }
}
