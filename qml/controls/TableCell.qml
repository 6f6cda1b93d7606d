// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Theme

// The text of one cell; numbers stand to the right so that digits line up.
BodyText {
    id: root

    required property TableColumn column

    width: column.width
    visible: column.shown
    height: parent ? parent.height : implicitHeight
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    horizontalAlignment: column.numeric ? Text.AlignRight : Text.AlignLeft
    Accessible.role: Accessible.Cell
    Accessible.name: column.title + ": " + text
}
