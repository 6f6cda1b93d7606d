// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Controls
import Linewright.ViewModel

// One action of the registry in a menu.
MenuEntry {
    id: root

    required property ActionRegistry actions
    required property string actionId

    text: handle.title
    glyph: handle.glyph
    keys: handle.keysText
    enabled: handle.available
    onTriggered: actions.trigger(actionId)

    ActionHandle {
        id: handle

        actions: root.actions
        actionId: root.actionId
    }
}
