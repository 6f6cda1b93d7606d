// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls // its C++: the folder alone offers only the QML files

// A column of any height in a place of limited height.
Flickable {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    property int sideMargin: Theme.gapLarge
    readonly property FocusFollower follower: FocusFollower {
        view: root
    }

    contentWidth: width
    contentHeight: column.implicitHeight + 2 * sideMargin
    implicitHeight: contentHeight
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    ScrollBar.vertical: ScrollRail {}

    ColumnLayout {
        id: column

        x: root.sideMargin
        y: root.sideMargin
        width: root.width - 2 * root.sideMargin
        spacing: Theme.gapSmall
    }
}
