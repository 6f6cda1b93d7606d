// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Controls
import Linewright.Theme
import Linewright.ViewModel

// Whose work the bars stack up, what their colours mean, and the way to the same figures as a table.
RowLayout {
    id: root

    required property YamazumiModel yamazumi
    // What the bars show is what balancing proposes.
    required property bool previewing

    spacing: Theme.gap

    ChoiceBox {
        Layout.preferredWidth: 168
        objectName: "yamazumiViews"
        label: qsTr("Products in the Yamazumi")
        model: root.yamazumi.views
        textRole: "name"
        valueRole: "key"
        currentIndex: root.yamazumi.views.currentRow
        visible: count > 0
        onActivated: index => root.yamazumi.choose(index)
    }

    Caption {
        objectName: "yamazumiNote"
        text: root.yamazumi.viewNote
        color: Theme.inkSoft
        visible: text !== ""
    }

    PreviewLegend {
        visible: root.previewing && !root.yamazumi.table
    }

    LossLegend {
        Layout.fillWidth: true
        Layout.preferredHeight: 18
        visible: !root.previewing && !root.yamazumi.table
    }

    Item {
        Layout.fillWidth: true
        visible: root.previewing || root.yamazumi.table
    }

    IconButton {
        Layout.preferredWidth: 40
        leftInset: 2
        rightInset: 2
        glyph: "copy"
        text: qsTr("Copy the table")
        hint: qsTr("Copy the table  Ctrl+C")
        visible: root.yamazumi.table
        onClicked: root.yamazumi.copy()
    }

    IconButton {
        Layout.preferredWidth: 40
        leftInset: 2
        rightInset: 2
        objectName: "yamazumiTable"
        glyph: root.yamazumi.table ? "takt" : "table"
        text: root.yamazumi.table ? qsTr("Show the bars") : qsTr("Show as a table")
        hint: text + "  Ctrl+T"
        onClicked: root.yamazumi.table = !root.yamazumi.table
    }
}
