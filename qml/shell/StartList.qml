// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// A titled list of projects to open.
Card {
    id: root

    required property string title
    required property string glyph
    required property ChoiceListModel choices
    property string emptyText: ""

    signal chosen(string key)

    name: title
    padding: Theme.gapSmall

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        SectionTitle {
            Layout.margins: Theme.gapSmall
            text: root.title
        }

        Repeater {
            model: root.choices

            StartEntry {
                required property string key

                Layout.fillWidth: true
                glyph: root.glyph
                onClicked: root.chosen(key)
            }
        }

        BodyText {
            Layout.fillWidth: true
            Layout.margins: Theme.gapSmall
            text: root.emptyText
            color: Theme.inkMuted
            wrapMode: Text.Wrap
            visible: root.choices.count === 0 && text !== ""
        }
    }
}
