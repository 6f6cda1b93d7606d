// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// One recipe per station, as it follows from the line as it is now.
Item {
    id: root

    required property RecipesPageModel recipes
    required property bool shown

    onShownChanged: shown ? recipes.derive() : undefined

    Rectangle {
        anchors.fill: parent
        color: Theme.canvas
    }

    FolderDialog {
        id: folderDialog

        title: qsTr("Export the recipes to a folder")
        onAccepted: root.recipes.exportTo(selectedFolder)
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gapSmall

        PageHead {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gapLarge
            Layout.rightMargin: Theme.gapLarge
            Layout.topMargin: Theme.gapSmall
            title: qsTr("Recipes")
            summary: root.recipes.status
            tone: root.recipes.statusTone

            ActionButton {
                text: qsTr("Derive again")
                glyph: "refresh"
                enabled: !root.recipes.derived
                onClicked: root.recipes.derive()
            }

            ActionButton {
                text: qsTr("Export…")
                glyph: "export"
                enabled: root.recipes.recipes.count > 0
                onClicked: folderDialog.open()
            }
        }

        SplitView {
            objectName: "recipes"
            Layout.fillWidth: true
            Layout.fillHeight: true
            handle: SplitGrip {}

            RecipeList {
                SplitView.preferredWidth: 320
                SplitView.minimumWidth: 240
                recipes: root.recipes
            }

            RecipeView {
                SplitView.fillWidth: true
                SplitView.minimumWidth: 420
                recipes: root.recipes
                visible: root.recipes.currentRow >= 0
            }
        }
    }

    EmptyState {
        anchors.centerIn: parent
        width: 440
        glyph: "recipe"
        title: qsTr("No recipes")
        text: root.recipes.status
        visible: root.recipes.recipes.count === 0
    }
}
