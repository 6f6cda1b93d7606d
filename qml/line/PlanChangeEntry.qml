// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

// How the plan marks one kind of change.
QtObject {
    property string glyph
    property string label
    property color tint
}
