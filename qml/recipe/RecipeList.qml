// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// The stations that have a recipe, in line order.
Rectangle {
    id: root

    required property RecipesPageModel recipes

    color: Theme.surface

    ListView {
        id: list

        anchors.fill: parent
        anchors.margins: Theme.gapSmall
        clip: true
        spacing: 2
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0 // as in DataTable
        model: root.recipes.recipes
        currentIndex: root.recipes.currentRow
        keyNavigationEnabled: false
        activeFocusOnTab: true
        Keys.onUpPressed: root.recipes.currentRow = Math.max(0, root.recipes.currentRow - 1)
        Keys.onDownPressed: root.recipes.currentRow = Math.min(count - 1, root.recipes.currentRow + 1)
        ScrollBar.vertical: ScrollRail {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Recipes by station")

        delegate: RecipeEntry {
            required property int index

            width: list.width
            selected: root.recipes.currentRow === index
            onClicked: root.recipes.currentRow = index
        }
    }
}
