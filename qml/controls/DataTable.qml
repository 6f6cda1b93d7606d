// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Linewright.Theme

// A header and rows over a model. The delegate is a TableRow of TableCells bound to the same columns.
ColumnLayout {
    id: root

    required property string label
    required property list<TableColumn> columns
    property alias model: list.model
    property alias delegate: list.delegate
    property alias currentIndex: list.currentIndex
    property alias count: list.count
    property string emptyText: ""
    // The key of the column that the rows are sorted by, and which way round; the owner of the model sorts.
    property string sortKey: ""
    property bool descending: false

    signal sortAsked(string key)

    spacing: 0

    RowLayout {
        Layout.fillWidth: true
        spacing: 0

        Repeater {
            model: root.columns

            TableHeading {
                id: heading

                required property TableColumn modelData

                column: modelData
                Layout.preferredWidth: column.least
                Layout.fillWidth: column.stretches
                sorted: sortKey !== "" && sortKey === root.sortKey
                descending: root.descending
                onClicked: root.sortAsked(sortKey)

                Binding {
                    target: heading.column
                    property: "width"
                    value: heading.width
                }
            }
        }
    }

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Theme.hairline
        color: Theme.border
    }

    ListView {
        id: list

        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        focus: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        // Rows made ahead are made later, and Qt 6.4 complains when the model has lost them by then.
        cacheBuffer: 0
        currentIndex: -1
        ScrollBar.vertical: ScrollRail {}
        Accessible.role: Accessible.Table
        Accessible.name: root.label

        FocusRing {
            anchors.margins: 2
            shown: list.activeFocus && list.currentItem === null
        }

        BodyText {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.gapHuge
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: root.emptyText
            color: Theme.inkMuted
            visible: list.count === 0 && text !== ""
        }
    }
}
