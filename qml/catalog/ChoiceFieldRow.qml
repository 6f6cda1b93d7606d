// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls

// A choice beside its label. While the list is open, the line that is lit is what would be chosen.
RowLayout {
    id: root

    required property string label
    required property list<string> options
    required property int current

    signal chosen(int option)
    signal aimed(int option)
    signal abandoned

    spacing: Theme.gapSmall

    BodyText {
        Layout.fillWidth: true
        Layout.preferredWidth: 2
        text: root.label
        color: Theme.inkSoft
        wrapMode: Text.Wrap
        maximumLineCount: 2
        Accessible.ignored: true
    }

    ChoiceBox {
        id: box

        Layout.fillWidth: true
        Layout.preferredWidth: 3
        label: root.label
        model: root.options
        currentIndex: root.current
        onActivated: index => root.chosen(index)
        onHighlightedIndexChanged: popup.visible && highlightedIndex >= 0 ? root.aimed(highlightedIndex) : undefined

        Connections {
            target: box.popup

            function onClosed() {
                root.abandoned();
            }
        }

        Binding {
            target: box
            property: "currentIndex"
            value: root.current
        }
    }
}
