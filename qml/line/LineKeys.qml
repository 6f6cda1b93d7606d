// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.ViewModel

// The keys of the Line page beside those of the plan itself.
Item {
    id: root

    required property LineActions actions

    signal searchAsked

    Shortcut {
        sequence: "Ctrl+F"
        enabled: root.visible
        onActivated: root.searchAsked()
    }

    Shortcut {
        sequence: "Ctrl+D"
        enabled: root.actions.canDuplicate
        onActivated: root.actions.duplicateSelected()
    }

    Shortcut {
        sequence: "Ins"
        enabled: root.actions.canMoveCell
        onActivated: root.actions.insertBeside(1)
    }

    Shortcut {
        sequence: "Shift+Ins"
        enabled: root.actions.canMoveCell
        onActivated: root.actions.insertBeside(0)
    }

    Shortcut {
        sequence: "Ctrl+Left"
        enabled: root.actions.canMoveCell
        onActivated: root.actions.moveSelected(-1)
    }

    Shortcut {
        sequence: "Ctrl+Right"
        enabled: root.actions.canMoveCell
        onActivated: root.actions.moveSelected(1)
    }

    Shortcut {
        sequence: "Alt+B"
        enabled: root.actions.canAddBuffer
        onActivated: root.actions.addBuffer()
    }

    Shortcut {
        sequence: "Alt+Up"
        enabled: root.actions.canChangeBuffer
        onActivated: root.actions.changeBuffer(1)
    }

    Shortcut {
        sequence: "Alt+Down"
        enabled: root.actions.canChangeBuffer
        onActivated: root.actions.changeBuffer(-1)
    }

    Shortcut {
        sequence: "Alt+Right"
        enabled: root.actions.canChangeBuffer
        onActivated: root.actions.stretchBuffer(1)
    }

    Shortcut {
        sequence: "Alt+Left"
        enabled: root.actions.canChangeBuffer
        onActivated: root.actions.stretchBuffer(-1)
    }

    Shortcut {
        sequence: "Alt+A"
        enabled: root.visible && root.actions.canAlignBuffers
        onActivated: root.actions.alignBuffers()
    }
}
