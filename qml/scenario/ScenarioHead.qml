// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Chart
import Linewright.Controls
import Linewright.ViewModel

// A line of the comparison: its name, what it is, its picture, and whether it makes takt.
AbstractButton {
    id: root

    required property string key
    required property string name
    required property string note
    required property string answer
    required property string verdict
    required property int tone
    required property bool open
    required property bool reference
    required property bool busy
    required property LineSketches sketches
    required property ChartPalette colors
    property bool picked: false
    property bool focused: false
    property bool compact: false

    text: name
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    topPadding: Theme.gapSmall
    bottomPadding: Theme.gapSmall
    Accessible.role: Accessible.ListItem
    Accessible.name: name + ", " + answer + ", " + verdict
    Accessible.description: (open ? qsTr("open") + " " : "") + (reference ? qsTr("reference") + " " : "") + note
    Accessible.selected: picked

    Hint {
        shown: root.hovered && root.note !== ""
        text: root.note
    }

    background: Rectangle {
        color: root.picked ? Theme.accentFill : root.hovered ? Theme.hovered : "transparent"

        FocusRing {
            anchors.margins: 1
            shown: root.focused
        }
    }

    contentItem: ColumnLayout {
        spacing: Theme.gapTiny

        RowLayout {
            Layout.fillWidth: true
            spacing: 6

            BodyText {
                Layout.fillWidth: true
                text: root.name
                font.weight: Font.DemiBold
                color: root.picked ? Theme.accentInk : Theme.ink
                Accessible.ignored: true
            }

            HeadMark {
                glyph: "edit"
                text: qsTr("Open: edits go here")
                visible: root.open
            }

            HeadMark {
                glyph: "ruler"
                text: qsTr("The others are held against this line")
                visible: root.reference
            }
        }

        LineThumbnail {
            Layout.fillWidth: true
            Layout.fillHeight: true
            sketches: root.sketches
            colors: root.colors
            line: root.key
        }

        StateText {
            Layout.fillWidth: true
            text: root.busy ? qsTr("checking …") : root.answer
            tone: root.tone
        }
    }
}
