// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Linewright.ViewModel
import Linewright.Line
import Linewright.Process
import Linewright.Takt
import Linewright.Recipe
import Linewright.Stations

// The pages; each is made when it is first wanted. Without a project they give way to the ways to begin.
StackLayout {
    id: root

    required property WorkbenchModel workbench

    signal openAsked
    signal importAsked

    currentIndex: workbench.files.empty ? 5 : workbench.page

    PageSlot {
        shown: root.currentIndex === WorkbenchModel.Line
        sourceComponent: LinePage {
            workbench: root.workbench
        }
    }

    PageSlot {
        shown: root.currentIndex === WorkbenchModel.Process
        sourceComponent: ProcessPage {
            process: root.workbench.process
        }
    }

    PageSlot {
        shown: root.currentIndex === WorkbenchModel.Takt
        sourceComponent: TaktPage {
            takt: root.workbench.takt
            figures: root.workbench.figures
            actions: root.workbench.line.actions
        }
    }

    PageSlot {
        shown: root.currentIndex === WorkbenchModel.Recipes
        sourceComponent: RecipesPage {
            recipes: root.workbench.recipes
            shown: root.currentIndex === WorkbenchModel.Recipes
        }
    }

    PageSlot {
        shown: root.currentIndex === WorkbenchModel.Stations
        sourceComponent: StationsPage {
            stations: root.workbench.stations
        }
    }

    PageSlot {
        shown: root.currentIndex === 5
        sourceComponent: StartPage {
            files: root.workbench.files
            onOpenAsked: root.openAsked()
            onImportAsked: root.importAsked()
        }
    }
}
