// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls

// One thing of the file: ticked when it will be taken over.
AbstractButton {
    id: root

    required property int index
    required property string title
    required property string kind
    required property string standing
    required property string details
    required property int tone
    required property bool taken
    property bool walked: false

    height: Math.max(Theme.touchTarget, words.implicitHeight + 2 * Theme.gapSmall)
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    text: title
    Accessible.role: Accessible.CheckBox
    Accessible.name: kind + " " + title + ": " + standing
    Accessible.description: details
    Accessible.checkable: true
    Accessible.checked: taken

    contentItem: null

    RowLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Rectangle {
            Layout.leftMargin: Theme.gap
            implicitWidth: 20
            implicitHeight: 20
            radius: 5
            color: root.taken ? Theme.accent : Theme.surface
            border.width: root.taken ? 0 : Theme.hairline
            border.color: Theme.borderStrong

            Icon {
                anchors.centerIn: parent
                glyph: "check"
                size: 16
                color: Theme.inkOnAccent
                visible: root.taken
            }
        }

        ColumnLayout {
            id: words

            Layout.fillWidth: true
            spacing: 1

            BodyText {
                Layout.fillWidth: true
                text: root.title
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }

            Caption {
                Layout.fillWidth: true
                text: root.details === "" ? root.kind : root.kind + " · " + root.details
                color: root.tone === Tones.Critical ? Theme.criticalInk : Theme.inkMuted
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }

        Badge {
            Layout.rightMargin: Theme.gap
            text: root.standing
            tone: root.tone
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        radius: Theme.radiusSmall
        color: root.hovered ? Theme.hovered : "transparent"

        FocusRing {
            anchors.margins: 0
            shown: root.walked
        }
    }
}
