// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// Titled cards of projects in as many columns as there is room for. Arrows walk them.
Column {
    id: root

    required property string title
    required property StartCardsModel cards
    property string emptyText: ""

    signal chosen(string key)
    signal removed(string key)

    spacing: Theme.gapSmall
    Accessible.role: Accessible.List
    Accessible.name: title

    SectionTitle {
        text: root.title
    }

    BodyText {
        width: root.width
        text: root.emptyText
        color: Theme.inkMuted
        wrapMode: Text.Wrap
        visible: root.cards.count === 0 && text !== ""
    }

    GridView {
        id: grid

        readonly property int columns: Math.max(1, Math.floor((root.width + Theme.gapLarge) / 320))

        width: root.width + Theme.gapLarge // the last column has no gap behind it
        height: contentHeight
        visible: count > 0
        interactive: false // the page scrolls
        keyNavigationEnabled: true
        activeFocusOnTab: true
        cacheBuffer: 0
        cellWidth: Math.floor(width / columns)
        cellHeight: 204
        model: root.cards

        delegate: StartCard {
            cards: root.cards
            width: grid.cellWidth - Theme.gapLarge
            height: grid.cellHeight - Theme.gapLarge
            focusPolicy: Qt.ClickFocus // Tab comes to the grid, arrows walk its cards
            onClicked: root.chosen(key)
            onRemoved: root.removed(key)
        }
    }
}
