// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.ViewModel

// The keys of the Catalog page beside those of its list.
Item {
    id: root

    required property CatalogPageModel catalog

    signal searchAsked

    Shortcut {
        sequence: "Ctrl+F"
        enabled: root.visible
        onActivated: root.searchAsked()
    }

    Shortcut {
        sequence: "Ctrl+D"
        enabled: root.visible && root.catalog.canEditList
        onActivated: root.catalog.duplicate()
    }

    Shortcut {
        sequence: "Ins"
        enabled: root.visible && root.catalog.canEditList
        onActivated: root.catalog.create()
    }
}
