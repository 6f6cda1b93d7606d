// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton
import QtQuick

// Colour and icon of each process family. White text reaches 4.5:1 on every fill; the icon says the same without colour.
QtObject {
    id: root

    readonly property color fasten: "#2f6bdb"
    readonly property color dispense: "#0f7f79"
    readonly property color handle: "#7a56cf"
    readonly property color press: "#a8591f"
    readonly property color inspect: "#546d83"
    readonly property color test: "#b93c78"
    readonly property color other: "#667085"

    function fill(family: string): color {
        return root[family] ?? root.other;
    }

    function icon(family: string): string {
        return "family-" + (root[family] !== undefined ? family : "other");
    }
}
