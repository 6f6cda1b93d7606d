// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

// Labelled figures, one a line. Roles: label, value, note, tone, share. The note is the hint of its line.
// A Column, because a layout of Qt 6.4 that is not in sight keeps what a Repeater has taken out of it, and falls over that.
Column {
    id: root

    property alias model: rows.model
    readonly property alias count: rows.count

    spacing: 6

    Repeater {
        id: rows

        PropertyRow {
            id: figure

            required property string note

            width: root.width

            HoverHandler {
                id: hover
            }

            Hint {
                shown: hover.hovered
                text: figure.note
            }
        }
    }
}
