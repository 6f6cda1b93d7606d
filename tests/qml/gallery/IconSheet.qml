// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Linewright.Theme
import Linewright.Controls

// Every icon with its name.
Rectangle {
    id: root

    required property bool dark
    readonly property list<string> names: ["line", "process", "takt", "recipe", "stations", "undo", "redo", "open", "save", "new", "import", "export", "search", "deliver", "plus", "minus", "close", "trash", "edit", "copy", "zoom-in", "zoom-out", "fit", "play", "stop", "refresh", "settings", "language", "sun", "moon", "menu", "more", "chevron-down", "chevron-right", "chevron-left", "chevron-up", "arrow-right", "filter", "clock", "calendar", "bottleneck", "key", "ruler", "power", "person", "box", "head", "cell", "phone", "history", "warning", "error", "info", "check", "check-circle", "dot", "link", "link-off", "family-fasten", "family-dispense", "family-handle", "family-press", "family-inspect", "family-test", "family-other"]

    color: Theme.canvas

    Binding {
        target: Theme
        property: "dark"
        value: root.dark
    }

    Grid {
        x: 24
        y: 24
        columns: 11
        spacing: 8

        Repeater {
            model: root.names

            Card {
                id: card

                required property string modelData

                width: 116
                height: 120

                Column {
                    anchors.centerIn: parent
                    spacing: 8

                    Icon {
                        glyph: card.modelData
                        size: 48
                        anchors.horizontalCenter: parent.horizontalCenter
                    }

                    Row {
                        anchors.horizontalCenter: parent.horizontalCenter
                        spacing: 8

                        Icon {
                            glyph: card.modelData
                            color: Theme.accentInk
                        }

                        Icon {
                            glyph: card.modelData
                            size: 16
                        }
                    }

                    Caption {
                        text: card.modelData
                        font.pixelSize: 10
                        anchors.horizontalCenter: parent.horizontalCenter
                    }
                }
            }
        }
    }
}
