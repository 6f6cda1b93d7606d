// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Labelled figures, one a line. Roles: label, value, note, tone, share. The note is the hint of its line.
ColumnLayout {
    id: root

    property alias model: rows.model
    readonly property alias count: rows.count

    spacing: 6

    Repeater {
        id: rows

        PropertyRow {
            id: figure

            required property string note

            Layout.fillWidth: true

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
