// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Linewright.Theme

// One line of a menu: icon, text, and the keys that do the same.
MenuItem {
    id: root

    property string glyph: ""
    property string keys: ""

    implicitHeight: visible ? Theme.touchTarget : 0
    implicitWidth: 270
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    Accessible.role: Accessible.MenuItem
    Accessible.name: text

    arrow: Icon {
        x: root.width - width - Theme.gap
        y: (root.height - height) / 2
        glyph: "chevron-right"
        size: 16
        visible: root.subMenu
    }

    indicator: Item {}

    contentItem: RowLayout {
        spacing: Theme.gap

        Icon {
            glyph: root.checked ? "check" : root.glyph
            color: root.enabled ? root.checked ? Theme.accentInk : Theme.inkSoft : Theme.inkDisabled
        }

        BodyText {
            Layout.fillWidth: true
            text: root.text
            color: root.enabled ? Theme.ink : Theme.inkDisabled
            Accessible.ignored: true
        }

        Caption {
            text: root.keys
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        radius: Theme.radiusSmall
        color: root.highlighted && root.enabled ? Theme.hovered : "transparent"
    }
}
