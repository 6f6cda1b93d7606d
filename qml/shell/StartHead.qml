// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls

// The name of the program, what it answers, and the first steps.
ColumnLayout {
    id: root

    signal newAsked
    signal openAsked
    signal importAsked

    spacing: Theme.gap

    RowLayout {
        spacing: Theme.gapLarge

        Image {
            source: "qrc:/icons/linewright.svg"
            sourceSize.width: 64
            sourceSize.height: 64
        }

        ColumnLayout {
            spacing: Theme.gapTiny

            BodyText {
                text: "Linewright"
                font.pixelSize: Theme.fontFigure
                font.weight: Font.Bold
            }

            BodyText {
                Layout.fillWidth: true
                text: qsTr("Does the line make takt, what must change so that it does, and is every station on the right recipe?")
                color: Theme.inkSoft
                wrapMode: Text.Wrap
            }
        }
    }

    RowLayout {
        spacing: Theme.gapSmall

        ActionButton {
            text: qsTr("Open a project…")
            glyph: "open"
            weight: ActionButton.Primary
            onClicked: root.openAsked()
        }

        ActionButton {
            text: qsTr("Import operations…")
            glyph: "import"
            onClicked: root.importAsked()
        }

        ActionButton {
            text: qsTr("Blank line")
            glyph: "new"
            onClicked: root.newAsked()
        }
    }
}
