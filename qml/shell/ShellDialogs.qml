// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.ViewModel

// What the window lays over its pages when an action asks for it.
Item {
    id: root

    required property WorkbenchModel workbench

    CommandPalette {
        id: palette

        commands: root.workbench.palette
    }

    ShortcutSheet {
        id: shortcuts

        actions: root.workbench.actions
    }

    HistoryDialog {
        id: history

        history: root.workbench.history
    }

    PreferencesDialog {
        id: preferences

        workbench: root.workbench
    }

    ImportDialog {
        objectName: "importDialog"
        importer: root.workbench.importer
    }

    Connections {
        target: root.workbench.actions

        function onPaletteAsked() {
            palette.open();
        }

        function onShortcutsAsked() {
            shortcuts.open();
        }

        function onPreferencesAsked() {
            preferences.open();
        }

        function onHistoryAsked() {
            history.open();
        }
    }
}
