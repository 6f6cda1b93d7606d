// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// Which heads can do the selected operation, how fast, where they sit, and why the others cannot.
ColumnLayout {
    id: root

    required property ProcessPageModel process

    spacing: Theme.gapSmall

    BodyText {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.gapLarge
        Layout.rightMargin: Theme.gapLarge
        text: root.process.currentOperation === "" ? qsTr("Pick an operation to see which heads can do it.") : root.process.currentTitle
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
    }

    Caption {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.gapLarge
        Layout.rightMargin: Theme.gapLarge
        text: root.process.coverage.summary
        wrapMode: Text.Wrap
        visible: text !== ""
    }

    ListView {
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        cacheBuffer: 0
        boundsBehavior: Flickable.StopAtBounds
        model: root.process.coverage
        ScrollBar.vertical: ScrollRail {}
        delegate: CoverageEntry {}
    }
}
