// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton
import QtQuick

// Every colour, distance, size and duration on screen. Text colours reach 4.5:1 on each surface they stand on.
QtObject {
    id: root

    property bool dark: false
    property bool calm: false // nothing moves that does not have to

    // Surfaces, from the far back to what floats above everything.
    readonly property color canvas: dark ? "#10141a" : "#f7f9fb"
    readonly property color surface: dark ? "#181e27" : "#ffffff"
    readonly property color raised: dark ? "#202834" : "#ffffff"
    readonly property color sunken: dark ? "#131921" : "#f1f4f8"
    readonly property color hovered: dark ? "#252e3b" : "#eef2f8"
    readonly property color pressed: dark ? "#2e3949" : "#e1e8f2"
    readonly property color border: dark ? "#2c3644" : "#dfe4ec"
    readonly property color borderStrong: dark ? "#64748d" : "#8792a6"
    readonly property color grid: dark ? "#232c38" : "#e8ecf2"
    readonly property color scrim: dark ? "#a6000000" : "#66121a29"
    readonly property color shadow: dark ? "#000000" : "#1c2a44"

    // Ink, by weight of what it says.
    readonly property color ink: dark ? "#eef2f8" : "#1a2233"
    readonly property color inkSoft: dark ? "#b6c1d1" : "#4a566b"
    readonly property color inkMuted: dark ? "#99a6b9" : "#5b677b"
    readonly property color inkDisabled: dark ? "#667387" : "#98a2b3"
    readonly property color inkOnAccent: "#ffffff"

    // The one accent: selection, focus and the primary action.
    readonly property color accent: dark ? "#3569ea" : "#2b66fa"
    readonly property color accentHovered: dark ? "#2d60df" : "#1f5bf0"
    readonly property color accentPressed: dark ? "#2559d6" : "#174bd0"
    readonly property color accentInk: dark ? "#8fb2ff" : "#1f56e0"
    readonly property color accentFill: dark ? "#1e2d4d" : "#e8f0ff"
    readonly property color accentBorder: dark ? "#3b5a9a" : "#a9c4ff"

    // Colour that means something.
    readonly property color goodInk: dark ? "#5fd39a" : "#157347"
    readonly property color goodFill: dark ? "#15322a" : "#e5f6ec"
    readonly property color good: dark ? "#35b27a" : "#2f9e62"
    readonly property color warningInk: dark ? "#f2b84b" : "#8f5a00"
    readonly property color warningFill: dark ? "#372a12" : "#fff6e3"
    readonly property color warningBorder: dark ? "#6b5019" : "#f2d08c"
    readonly property color warning: dark ? "#e0a030" : "#d98a00"
    readonly property color criticalInk: dark ? "#ff8f8a" : "#b3211d"
    readonly property color criticalFill: dark ? "#3a1c1e" : "#fdebea"
    readonly property color critical: dark ? "#d63f3a" : "#cf2e2a"
    readonly property color infoInk: inkSoft
    readonly property color infoFill: sunken
    readonly property color rail: dark ? "#3a4656" : "#c6cedb"
    readonly property color conveyor: dark ? "#222b37" : "#e3e8f0"
    readonly property color track: dark ? "#2b3543" : "#eaeef4"
    readonly property color load: dark ? "#5f7fb5" : "#9fb3d9"

    // What a cell does in a simulation; white marks reach 3:1 on each.
    readonly property color stateWorking: dark ? "#5272a8" : "#5d7bb8"
    readonly property color stateStarved: dark ? "#5a6778" : "#8491a5"
    readonly property color stateBlocked: dark ? "#a8741a" : "#b87400"
    readonly property color stateRepairWait: dark ? "#8f3a44" : "#a8424a"

    // Distances.
    readonly property int gapTiny: 4
    readonly property int gapSmall: 8
    readonly property int gap: 12
    readonly property int gapLarge: 16
    readonly property int gapHuge: 24
    readonly property int touchTarget: 48
    readonly property int controlHeight: 36
    readonly property int touchInset: 6
    readonly property int iconSize: 20
    readonly property int radiusSmall: 6
    readonly property int radius: 8
    readonly property int radiusLarge: 12
    readonly property int hairline: 1
    readonly property int focusWidth: 2

    // Type. The family carries Latin and simplified Chinese with one rhythm.
    readonly property string fontFamily: "Noto Sans CJK SC"
    readonly property string monoFamily: "Noto Sans Mono CJK SC"
    readonly property int fontCaption: 12
    readonly property int fontBody: 14
    readonly property int fontStrong: 15
    readonly property int fontTitle: 18
    readonly property int fontFigure: 28

    // Motion, in milliseconds.
    readonly property int motionFast: calm ? 0 : 90
    readonly property int motion: calm ? 0 : 160
    readonly property int motionSlow: calm ? 0 : 260
    readonly property int hintDelay: 500
    readonly property int toastDuration: 6000
}
