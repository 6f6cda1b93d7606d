// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls

// One module of the library; it is carried to the plan with the pointer or the finger, or put in with Enter.
AbstractButton {
    id: root

    required property string typeId
    required property string name
    required property string subtitle
    required property string family
    required property string badge
    required property string badgeHint
    required property string interfaceName
    required property bool cell
    required property int spare

    signal carried(point scenePoint)
    signal released
    signal carryCancelled
    signal confirmed

    implicitHeight: Math.max(64, implicitContentHeight + 2 * Theme.gapSmall)
    padding: Theme.gapSmall
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    text: name
    Accessible.role: Accessible.ListItem
    Accessible.name: name
    Accessible.description: subtitle + ", " + interfaceName
    Keys.onReturnPressed: root.confirmed()
    onDoubleClicked: root.confirmed()

    contentItem: RowLayout {
        spacing: Theme.gap

        FamilyTile {
            family: root.family
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            BodyText {
                Layout.fillWidth: true
                text: root.name
                font.weight: Font.Medium
                wrapMode: Text.Wrap
                maximumLineCount: 2
                lineHeight: 0.9
                Accessible.ignored: true
            }

            RowLayout {
                spacing: 6

                Caption {
                    Layout.fillWidth: true
                    text: root.subtitle
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    Accessible.ignored: true
                }

                Badge {
                    text: root.badge
                    tone: Tones.Good
                    visible: root.badge !== ""
                }
            }

            Caption {
                text: qsTr("%1 spare").arg(root.spare)
                color: Theme.accentInk
                visible: root.spare > 0
            }
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.pressed : root.hovered ? Theme.hovered : Theme.surface
        border.width: Theme.hairline
        border.color: drag.active ? Theme.accent : Theme.border

        FocusRing {
            shown: root.visualFocus
        }
    }

    Hint {
        shown: root.hovered && !drag.active && !root.pressed
        text: root.interfaceName + (root.badgeHint === "" ? "" : "\n" + root.badgeHint)
    }

    DragHandler {
        id: drag

        target: null
        onCentroidChanged: active ? root.carried(centroid.scenePosition) : undefined
        onActiveChanged: active ? undefined : root.released()
        onCanceled: root.carryCancelled()
    }
}
