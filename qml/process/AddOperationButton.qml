// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Linewright.Controls
import Linewright.ViewModel

// Adds an operation of the process that is picked from its menu.
ActionButton {
    id: root

    required property ProcessPageModel process

    text: qsTr("Add operation")
    glyph: "plus"
    onClicked: menu.popup(root, 0, root.height)

    MenuPanel {
        id: menu

        Instantiator {
            model: root.process.processes

            MenuEntry {
                required property string key
                required property string name
                required property string family

                text: name
                glyph: "family-" + family
                onTriggered: root.process.addOperation(key)
            }

            onObjectAdded: (index, object) => menu.insertItem(index, object as MenuEntry)
            onObjectRemoved: (index, object) => menu.removeItem(object as MenuEntry)
        }
    }
}
