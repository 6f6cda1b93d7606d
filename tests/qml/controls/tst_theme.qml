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

    // How eyes see without one kind of cone, on linear RGB (Machado, Oliveira and Fernandes 2009, severity 1).
    function eyes() {
        return {
            usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
            protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
            deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
            tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]]
        };
    }

    function times(matrix, vector) {
        return matrix.map(row => row[0] * vector[0] + row[1] * vector[1] + row[2] * vector[2]);
    }

    // CIE 1976 L*a*b* under D65.
    function lab(linear) {
        const xyz = times([[0.4124 / 0.9505, 0.3576 / 0.9505, 0.1805 / 0.9505], [0.2126, 0.7152, 0.0722], [0.0193 / 1.089, 0.1192 / 1.089, 0.9505 / 1.089]], linear);
        const f = xyz.map(t => t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
        return [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])];
    }

    function difference(one, other, eye) {
        const seen = [one, other].map(color => lab(times(eye, [channel(color.r), channel(color.g), channel(color.b)]).map(t => Math.min(1, Math.max(0, t)))));
        return Math.hypot(seen[0][0] - seen[1][0], seen[0][1] - seen[1][1], seen[0][2] - seen[1][2]);
    }

    function test_familiesDifferForEveryEye_data() {
        return Object.entries(root.eyes()).map(([name, eye]) => ({ tag: name, eye: eye }));
    }

    function test_familiesDifferForEveryEye(row) {
        for (let i = 0; i < root.families.length; ++i)
            for (let j = i + 1; j < root.families.length; ++j) {
                const distance = root.difference(Families.fill(root.families[i]), Families.fill(root.families[j]), row.eye);
                verify(distance >= 10, root.families[i] + " and " + root.families[j] + ": " + distance.toFixed(1));
            }
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
