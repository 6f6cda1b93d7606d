// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Linewright.Theme

// One choice out of a short list.
ComboBox {
    id: root

    required property string label

    implicitHeight: Theme.touchTarget
    implicitWidth: 180
    topInset: Theme.touchInset
    bottomInset: Theme.touchInset
    leftPadding: Theme.gap
    rightPadding: 40
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontBody
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ComboBox
    Accessible.name: label

    contentItem: BodyText {
        text: root.displayText
        color: root.enabled ? Theme.ink : Theme.inkDisabled
        Accessible.ignored: true
    }

    indicator: Icon {
        x: root.width - width - Theme.gap
        y: (root.height - height) / 2
        glyph: "chevron-down"
        size: 18
        color: Theme.inkMuted
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.pressed : root.hovered ? Theme.hovered : Theme.surface
        border.width: Theme.hairline
        border.color: Theme.borderStrong

        FocusRing {
            shown: root.visualFocus
        }
    }

    delegate: ItemDelegate {
        id: entry

        required property int index

        width: ListView.view.width
        height: Theme.touchTarget
        highlighted: root.highlightedIndex === index
        text: root.textAt(index)
        Accessible.role: Accessible.ListItem
        Accessible.name: text

        contentItem: BodyText {
            text: entry.text
            color: entry.index === root.currentIndex ? Theme.accentInk : Theme.ink
            font.weight: entry.index === root.currentIndex ? Font.DemiBold : Font.Normal
            Accessible.ignored: true
        }

        background: Rectangle {
            radius: Theme.radiusSmall
            color: entry.highlighted ? Theme.hovered : "transparent"
        }
    }

    popup: Popup {
        y: root.height
        width: root.width
        padding: Theme.gapTiny
        implicitHeight: Math.min(contentItem.implicitHeight + 2 * Theme.gapTiny, 8 * Theme.touchTarget)

        background: Surface {
            radius: Theme.radius
        }

        contentItem: ListView {
            clip: true
            implicitHeight: contentHeight
            model: root.popup.visible ? root.delegateModel : null
            currentIndex: root.highlightedIndex
            ScrollBar.vertical: ScrollRail {}
        }
    }
}
