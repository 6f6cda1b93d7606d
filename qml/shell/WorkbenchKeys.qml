// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Linewright.ViewModel

// The keys that work on every page: one shortcut for each action of the registry that has keys.
Item {
    id: root

    required property WorkbenchModel workbench

    Instantiator {
        model: root.workbench.actions

        Shortcut {
            required property string key
            required property list<string> keys
            required property bool everywhere

            sequences: Array.from(keys)
            enabled: everywhere && keys.length > 0
            onActivated: root.workbench.actions.trigger(key)
        }
    }
}
