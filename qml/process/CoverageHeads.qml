// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Linewright.Theme
import Linewright.Controls

// The head types above the matrix.
HorizontalHeaderView {
    id: root

    required property TableView table

    syncView: table
    clip: true
    interactive: false

    delegate: Item {
        id: heading

        required property string display

        implicitHeight: root.height

        Caption {
            anchors.fill: parent
            anchors.margins: 2
            text: heading.display
            color: Theme.ink
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            elide: Text.ElideMiddle
            Accessible.role: Accessible.ColumnHeader
        }
    }
}
