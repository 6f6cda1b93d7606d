// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Controls.impl as Impl
import QtQuick.Layouts
import Linewright.Theme

// A modal question: title, content, and the answers. Escape means the harmless answer.
Dialog {
    id: root

    property string acceptText: qsTr("OK")
    property string rejectText: qsTr("Cancel")
    property string discardText: ""
    property bool acceptable: true
    property int acceptWeight: ActionButton.Primary

    parent: Impl.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(520, parent ? parent.width - 2 * Theme.gapHuge : 520)
    modal: true
    padding: Theme.gapHuge
    topPadding: Theme.gapSmall
    closePolicy: Popup.CloseOnEscape

    Impl.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    background: Surface {
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title
    }

    header: PageTitle {
        leftPadding: Theme.gapHuge
        rightPadding: Theme.gapHuge
        topPadding: Theme.gapHuge
        bottomPadding: Theme.gapSmall
        text: root.title
        wrapMode: Text.Wrap
    }

    footer: Item {
        implicitHeight: answers.implicitHeight + 2 * Theme.gap

        RowLayout {
            id: answers

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.leftMargin: Theme.gapHuge
            anchors.rightMargin: Theme.gapHuge
            spacing: Theme.gapSmall

            ActionButton {
                text: root.discardText
                weight: ActionButton.Ghost
                visible: root.discardText !== ""
                onClicked: root.discarded()
            }

            Item {
                Layout.fillWidth: true
            }

            ActionButton {
                text: root.rejectText
                visible: root.rejectText !== ""
                onClicked: root.reject()
            }

            ActionButton {
                text: root.acceptText
                weight: root.acceptWeight
                enabled: root.acceptable
                focus: true
                onClicked: root.accept()
            }
        }
    }
}
