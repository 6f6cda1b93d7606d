// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

// One column of a DataTable. The header lays itself out and every row takes its widths from here.
QtObject {
    required property string title
    // Least width in pixels.
    property int least: 64
    // Whether the column takes its part of what is left over.
    property bool stretches: false
    property bool numeric: false
    // A column that is not shown takes no room.
    property bool shown: true
    // What the table asks for when its heading is clicked; without it the heading is only text.
    property string sortKey: ""
    // Set by the table.
    property real width: least
}
