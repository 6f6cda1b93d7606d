// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Linewright.Controls
import Linewright.ViewModel

// Puts something into the selected thing: a capability, a socket, a parameter.
ActionButton {
    id: root

    required property CatalogPageModel catalog

    text: qsTr("Add…")
    glyph: "plus"
    onClicked: menu.popup(root, 0, root.height)

    MenuPanel {
        id: menu

        Instantiator {
            model: root.catalog.additions

            MenuEntry {
                required property string key
                required property string name
                required property string family

                text: name
                glyph: family === "" ? "plus" : "family-" + family
                onTriggered: root.catalog.add(key)
            }

            onObjectAdded: (index, object) => menu.insertItem(index, object as MenuEntry)
            onObjectRemoved: (index, object) => menu.removeItem(object as MenuEntry)
        }
    }
}
