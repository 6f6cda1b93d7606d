// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.ViewModel

// The keys that work on every page.
Item {
    id: root

    required property WorkbenchModel workbench

    signal openAsked
    signal saveAsAsked

    Shortcut {
        sequence: "Ctrl+Z"
        onActivated: root.workbench.undo()
    }

    Shortcut {
        sequences: ["Ctrl+Shift+Z", "Ctrl+Y"]
        onActivated: root.workbench.redo()
    }

    Shortcut {
        sequence: "Ctrl+B"
        onActivated: root.workbench.showBalance()
    }

    Shortcut {
        sequence: "Ctrl+N"
        onActivated: root.workbench.files.newProject()
    }

    Shortcut {
        sequence: "Ctrl+O"
        onActivated: root.openAsked()
    }

    Shortcut {
        sequence: "Ctrl+S"
        onActivated: root.workbench.files.save()
    }

    Shortcut {
        sequence: "Ctrl+Shift+S"
        onActivated: root.saveAsAsked()
    }

    Shortcut {
        sequence: "Ctrl+1"
        onActivated: root.workbench.page = WorkbenchModel.Line
    }

    Shortcut {
        sequence: "Ctrl+2"
        onActivated: root.workbench.page = WorkbenchModel.Process
    }

    Shortcut {
        sequence: "Ctrl+3"
        onActivated: root.workbench.page = WorkbenchModel.Takt
    }

    Shortcut {
        sequence: "Ctrl+4"
        onActivated: root.workbench.page = WorkbenchModel.Simulate
    }

    Shortcut {
        sequence: "Ctrl+5"
        onActivated: root.workbench.page = WorkbenchModel.Recipes
    }

    Shortcut {
        sequence: "Ctrl+6"
        onActivated: root.workbench.page = WorkbenchModel.Stations
    }
}
