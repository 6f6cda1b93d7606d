// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton
import QtQuick

// Colour and icon of each process family. White text reaches 4.5:1 on every fill; the icon says the same without colour.
// No two come nearer than a CIE 1976 difference of 10, for eyes without red, green or blue cones either.
QtObject {
    id: root

    readonly property color fasten: "#2470e3"
    readonly property color dispense: "#217d76"
    readonly property color handle: "#6e43ba"
    readonly property color press: "#a95922"
    readonly property color inspect: "#52718b"
    readonly property color test: "#b42463"
    readonly property color other: "#544e4f"

    function fill(family: string): color {
        return root[family] ?? root.other;
    }

    function icon(family: string): string {
        return "family-" + (root[family] !== undefined ? family : "other");
    }
}
