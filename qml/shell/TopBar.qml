// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls

// What is always in sight: project and saved state, the products, takt, bottleneck; and what is always at hand: undo,
// redo, files, balancing, delivery.
Rectangle {
    id: root

    required property string projectName
    required property string fileName
    required property string savedText
    required property bool saved
    required property bool loaded
    required property string taktFigure
    required property string throughput
    required property string verdict
    required property string bottleneck
    required property string bottleneckLoad
    required property int taktTone
    required property int bottleneckTone
    property bool busyElsewhere: false // the primary action of the screen is another one now
    required property bool canUndo
    required property bool canRedo
    required property string undoText
    required property string redoText
    property alias products: productRow.model
    property alias productDelegate: productRow.delegate
    readonly property bool narrow: width < 1360 // then the name of the project needs the room
    default property alias fileActions: fileSlot.data

    signal balanceAsked
    signal undone
    signal redone
    signal saveAsked
    signal delivered
    signal taktAsked
    signal bottleneckAsked

    implicitHeight: 56
    color: Theme.surface
    Accessible.role: Accessible.ToolBar
    Accessible.name: projectName

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.border
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gapLarge
        spacing: Theme.gapSmall

        RowLayout {
            id: fileSlot

            spacing: Theme.gapSmall
        }

        ProjectTitle {
            Layout.fillWidth: true
            Layout.minimumWidth: 120
            projectName: root.projectName
            fileName: root.fileName
            savedText: root.savedText
            saved: root.saved
            loaded: root.loaded
        }

        Repeater {
            id: productRow
        }

        FigurePill {
            label: qsTr("Takt")
            figure: root.taktFigure
            note: root.narrow ? "" : "· " + root.throughput
            hint: root.verdict
            tone: root.taktTone
            visible: root.loaded
            onClicked: root.taktAsked()
        }

        FigurePill {
            label: qsTr("Bottleneck")
            figure: root.bottleneck
            note: root.bottleneckLoad
            hint: qsTr("The cell with the longest cycle, and its share of takt")
            tone: root.bottleneckTone
            visible: root.loaded && figure !== ""
            onClicked: root.bottleneckAsked()
        }

        Item {
            Layout.fillWidth: true
            Layout.maximumWidth: root.loaded ? 120 : root.width
        }

        IconButton {
            glyph: "undo"
            text: qsTr("Undo")
            hint: root.canUndo ? root.undoText : qsTr("Nothing to undo")
            enabled: root.canUndo
            framed: true
            Layout.rightMargin: -Theme.gapSmall
            onClicked: root.undone()
        }

        IconButton {
            glyph: "redo"
            text: qsTr("Redo")
            hint: root.canRedo ? root.redoText : qsTr("Nothing to redo")
            enabled: root.canRedo
            framed: true
            Layout.rightMargin: -Theme.gapSmall
            onClicked: root.redone()
        }

        IconButton {
            glyph: "save"
            text: qsTr("Save")
            hint: root.saved ? qsTr("Everything is saved") : qsTr("Save  Ctrl+S")
            enabled: root.loaded && !root.saved
            framed: true
            onClicked: root.saveAsked()
        }

        ActionButton {
            id: balanceButton

            text: qsTr("Balance")
            enabled: root.loaded
            onClicked: root.balanceAsked()

            Hint {
                shown: balanceButton.hovered
                text: qsTr("Balance the line  Ctrl+B")
            }
        }

        ActionButton {
            text: qsTr("Deliver recipes")
            glyph: root.narrow ? "" : "deliver"
            weight: root.busyElsewhere ? ActionButton.Secondary : ActionButton.Primary
            enabled: root.loaded
            onClicked: root.delivered()
        }
    }
}
