// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Linewright.ViewModel
import Linewright.Line
import Linewright.Process
import Linewright.Takt
import Linewright.Simulate
import Linewright.Recipe
import Linewright.Scenario
import Linewright.Stations
import Linewright.Catalog

// The pages. Without a project they give way to the ways to begin.
StackLayout {
    id: root

    required property WorkbenchModel workbench

    signal openAsked
    signal importAsked

    currentIndex: workbench.files.empty ? 8 : workbench.page

    LinePage {
        workbench: root.workbench
    }

    ProcessPage {
        process: root.workbench.process
    }

    TaktPage {
        takt: root.workbench.takt
        figures: root.workbench.figures
        actions: root.workbench.line.actions
    }

    SimulatePage {
        workbench: root.workbench
    }

    RecipesPage {
        recipes: root.workbench.recipes
        shown: root.currentIndex === WorkbenchModel.Recipes
    }

    StationsPage {
        stations: root.workbench.stations
    }

    CatalogPage {
        catalog: root.workbench.catalog
    }

    ScenariosPage {
        scenarios: root.workbench.scenarios
        colors: ChartColors {}
    }

    StartPage {
        files: root.workbench.files
        onOpenAsked: root.openAsked()
        onImportAsked: root.importAsked()
    }
}
