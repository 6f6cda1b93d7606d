// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Linewright.Theme
import Linewright.Controls

// The operations beside the matrix.
VerticalHeaderView {
    id: root

    required property TableView table

    syncView: table
    clip: true
    interactive: false

    delegate: Item {
        id: heading

        required property string display

        implicitWidth: 230

        Caption {
            anchors.fill: parent
            anchors.rightMargin: Theme.gapSmall
            text: heading.display
            color: Theme.inkSoft
            verticalAlignment: Text.AlignVCenter
            elide: Text.ElideMiddle
            Accessible.role: Accessible.RowHeader
        }
    }
}
