// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls

// One recoverable project: what it is and which steps it holds.
Card {
    id: root

    required property string fileName
    required property string when
    required property string contents
    required property int steps

    signal recovered
    signal discarded

    padding: Theme.gap
    Accessible.name: name + ", " + when

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gapTiny

        RowLayout {
            spacing: Theme.gapSmall

            BodyText {
                Layout.fillWidth: true
                text: root.name
                font.weight: Font.Bold
            }

            Caption {
                text: root.when
            }
        }

        Caption {
            Layout.fillWidth: true
            text: root.fileName + " · " + qsTr("%n unsaved step(s)", "", root.steps)
        }

        BodyText {
            Layout.fillWidth: true
            text: root.contents
            color: Theme.inkSoft
            wrapMode: Text.Wrap
            maximumLineCount: 4
        }

        RowLayout {
            Layout.alignment: Qt.AlignRight
            spacing: Theme.gapSmall

            ActionButton {
                text: qsTr("Discard")
                weight: ActionButton.Ghost
                onClicked: root.discarded()
            }

            ActionButton {
                text: qsTr("Recover")
                weight: ActionButton.Primary
                onClicked: root.recovered()
            }
        }
    }
}
