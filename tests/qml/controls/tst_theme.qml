// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Linewright.Theme

TestCase {
    id: root

    readonly property list<string> inks: ["ink", "inkSoft", "inkMuted", "accentInk", "goodInk", "warningInk", "criticalInk"]
    readonly property list<string> surfaces: ["canvas", "surface", "raised", "sunken", "hovered", "pressed"]
    readonly property list<string> families: ["handle", "dispense", "fasten", "press", "inspect", "test", "other"]

    name: "Theme"

    // Relative luminance and contrast after WCAG 2.1.
    function channel(value) {
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    function luminance(color) {
        return 0.2126 * channel(color.r) + 0.7152 * channel(color.g) + 0.0722 * channel(color.b);
    }

    function contrast(one, other) {
        const a = luminance(one);
        const b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    function cleanup() {
        Theme.dark = false;
    }

    function test_inkIsReadable_data() {
        const rows = [];
        for (const dark of [false, true])
            for (const ink of root.inks)
                for (const surface of root.surfaces)
                    rows.push({ tag: (dark ? "dark " : "light ") + ink + " on " + surface, dark: dark, ink: ink, surface: surface });
        return rows;
    }

    function test_inkIsReadable(row) {
        Theme.dark = row.dark;
        verify(root.contrast(Theme[row.ink], Theme[row.surface]) >= 4.5);
    }

    function test_toneIsReadableOnItsFill_data() {
        const rows = [];
        for (const dark of [false, true])
            for (const tone of [Tones.Neutral, Tones.Accent, Tones.Good, Tones.Warning, Tones.Critical])
                rows.push({ tag: (dark ? "dark " : "light ") + tone, dark: dark, tone: tone });
        return rows;
    }

    function test_toneIsReadableOnItsFill(row) {
        Theme.dark = row.dark;
        verify(root.contrast(Tones.ink(row.tone), Tones.fill(row.tone)) >= 4.5);
    }

    function test_whiteIsReadableOnFillsAndAccent() {
        for (const family of root.families)
            verify(root.contrast(Theme.inkOnAccent, Families.fill(family)) >= 4.5, family);
        for (const dark of [false, true]) {
            Theme.dark = dark;
            for (const name of ["accent", "accentHovered", "accentPressed"])
                verify(root.contrast(Theme.inkOnAccent, Theme[name]) >= 4.5, name);
        }
    }

    function test_eachFamilyHasItsOwnIcon() {
        const icons = new Set();
        for (const family of root.families)
            icons.add(Families.icon(family));
        compare(icons.size, root.families.length);
        compare(Families.icon("nonsense"), "family-other");
        compare(Families.fill("nonsense"), Families.other);
    }
}
