// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Linewright.Controls
import Linewright.ViewModel

// A submenu with one entry for each choice.
MenuPanel {
    id: root

    required property ChoiceListModel choices

    signal chosen(string key)

    enabled: choices.count > 0
    implicitWidth: 440

    Instantiator {
        model: root.choices

        MenuEntry {
            required property string key
            required property string name
            required property string note

            text: name
            keys: note
            implicitWidth: 350
            onTriggered: root.chosen(key)
        }

        onObjectAdded: (index, object) => root.insertItem(index, object as MenuEntry)
        onObjectRemoved: (index, object) => root.removeItem(object as MenuEntry)
    }
}
