// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// The filter chips of the library: one process family, or platform cells, or all.
Flow {
    id: root

    required property ModuleLibraryModel library

    spacing: 4

    Repeater {
        model: root.library.families

        Chip {
            required property string key
            required property string name
            required property bool current

            implicitHeight: 36
            implicitWidth: implicitContentWidth + leftPadding + rightPadding
            topInset: 4
            bottomInset: 4
            leftPadding: Theme.gapSmall
            rightPadding: Theme.gapSmall
            font.pixelSize: 13
            text: name
            checkable: false
            checked: current
            onClicked: root.library.toggleFamily(key)
        }
    }
}
