// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// The recipe of one station, for reading: what it is for, the heads it needs, its steps; or as the exported JSON.
Item {
    id: root

    required property RecipesPageModel recipes
    property int form: 0

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gapLarge
        anchors.rightMargin: Theme.gapLarge
        anchors.bottomMargin: Theme.gapLarge
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gap

            PageTitle {
                Layout.fillWidth: true
                text: root.recipes.title
            }

            Segmented {
                label: qsTr("Form of the recipe")
                options: [qsTr("Readable"), qsTr("JSON")]
                current: root.form
                onChosen: index => root.form = index
            }
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.maximumHeight: 264
            spacing: Theme.gap
            visible: root.form === 0

            RecipeFacts {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                name: qsTr("Recipe")
                facts: root.recipes.header
            }

            RecipeFacts {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                name: qsTr("Heads it needs")
                facts: root.recipes.heads
            }
        }

        StepTable {
            Layout.fillWidth: true
            Layout.fillHeight: true
            steps: root.recipes.steps
            visible: root.form === 0
        }

        RecipeText {
            Layout.fillWidth: true
            Layout.fillHeight: true
            content: root.recipes.json
            visible: root.form === 1
        }
    }
}
