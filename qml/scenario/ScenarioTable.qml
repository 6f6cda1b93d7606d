// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Linewright.Theme
import Linewright.Chart
import Linewright.Controls
import Linewright.ViewModel

// Lines by figures. Names and pictures stay in sight above, the figures' names at the side. Left and right pick a line, Enter
// opens it, F2 renames it, Del removes it.
FocusScope {
    id: root

    required property ScenariosPageModel scenarios
    required property ChartPalette colors
    property bool compact: false
    readonly property int labelWidth: Math.min(210, width * 0.32)
    readonly property int headHeight: compact ? 94 : 132
    readonly property int columnWidth: Math.max(164, Math.min(340, (width - labelWidth) / Math.max(1, heads.count)))

    signal renameAsked

    activeFocusOnTab: true
    clip: true
    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Scenarios side by side")
    Accessible.focusable: true
    Keys.onLeftPressed: root.scenarios.pickNext(-1)
    Keys.onRightPressed: root.scenarios.pickNext(1)
    Keys.onUpPressed: figures.flick(0, 900)
    Keys.onDownPressed: figures.flick(0, -900)
    Keys.onReturnPressed: root.scenarios.openLine(root.scenarios.picked)
    Keys.onEnterPressed: root.scenarios.openLine(root.scenarios.picked)
    Keys.onDeletePressed: root.scenarios.remove(root.scenarios.picked)
    Keys.onPressed: event => event.accepted = event.key === Qt.Key_F2 && root.askRename()
    onColumnWidthChanged: figures.forceLayout()
    onCompactChanged: figures.forceLayout()

    function askRename(): bool {
        renameAsked();
        return true;
    }

    Caption {
        x: Theme.gapLarge
        y: Theme.gap
        width: root.labelWidth - x - Theme.gapSmall
        height: root.headHeight - y
        text: qsTr("Each line against %1").arg(root.scenarios.referenceName)
        wrapMode: Text.Wrap
        maximumLineCount: 4
    }

    ListView {
        id: heads

        x: root.labelWidth
        width: root.width - x
        height: root.headHeight
        clip: true
        orientation: ListView.Horizontal
        interactive: false
        contentX: figures.contentX
        model: root.scenarios.lines
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Lines")

        delegate: ScenarioHead {
            width: root.columnWidth
            height: root.headHeight
            compact: root.compact
            picked: key === root.scenarios.picked
            focused: picked && root.activeFocus
            sketches: root.scenarios.sketches
            colors: root.colors
            onClicked: root.pick(key)
            onDoubleClicked: root.scenarios.openLine(key)
        }
    }

    Rectangle {
        y: root.headHeight
        width: root.width
        height: Theme.hairline
        color: Theme.border
    }

    ListView {
        id: labels

        y: root.headHeight + 1
        width: root.labelWidth
        height: root.height - y
        clip: true
        interactive: false
        contentY: figures.contentY
        cacheBuffer: 0
        model: root.scenarios.measures

        delegate: MeasureLabel {
            width: root.labelWidth
            compact: root.compact
        }
    }

    TableView {
        id: figures

        x: root.labelWidth
        y: root.headHeight + 1
        width: root.width - x
        height: root.height - y
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.scenarios.table
        columnWidthProvider: () => root.columnWidth
        rowHeightProvider: row => !root.compact && root.scenarios.measures.leads(row) ? 68 : 44
        ScrollBar.vertical: ScrollRail {}
        ScrollBar.horizontal: ScrollRail {}

        delegate: ScenarioCell {
            picked: column === root.scenarios.pickedRow
            onTapped: root.pick(root.scenarios.lines.keyAt(column))
        }
    }

    EmptyState {
        x: root.labelWidth + root.columnWidth + Theme.gapHuge
        y: (root.height - height) / 2
        width: root.width - x - Theme.gapHuge
        glyph: "scenarios"
        title: qsTr("One line so far")
        text: qsTr("Branch it to try something without losing it, or put the line of another file beside it. What each of them can do and what it costs stands here, side by side.")
        visible: heads.count === 1 && !root.compact
    }

    function pick(key: string) {
        forceActiveFocus(Qt.MouseFocusReason);
        scenarios.pick(key);
    }
}
