// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import Linewright.Theme

// The line between two groups of a menu.
MenuSeparator {
    topPadding: Theme.gapTiny
    bottomPadding: Theme.gapTiny

    contentItem: Rectangle {
        implicitHeight: Theme.hairline
        color: Theme.border
    }
}
