// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Linewright.Theme
import Linewright.ViewModel

// The sections of one side, each a card of its fields.
// A Column, because a layout of Qt 6.4 that is not in sight keeps what a Repeater has taken out of it, and falls over that.
Column {
    id: root

    required property CatalogSectionList sections
    property alias footer: slot.data

    spacing: Theme.gap

    Repeater {
        model: root.sections

        CatalogSectionCard {
            width: root.width
            onRemoved: root.sections.remove(index)
        }
    }

    Item {
        id: slot

        width: root.width
        height: childrenRect.height
    }
}
