// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton
import QtQuick

// What a piece of state means. Each tone has an ink, a fill and a shape, so that colour never speaks alone.
QtObject {
    enum Tone {
        Neutral,
        Accent,
        Good,
        Warning,
        Critical
    }

    function ink(tone: int): color {
        return [Theme.inkSoft, Theme.accentInk, Theme.goodInk, Theme.warningInk, Theme.criticalInk][tone];
    }

    function fill(tone: int): color {
        return [Theme.infoFill, Theme.accentFill, Theme.goodFill, Theme.warningFill, Theme.criticalFill][tone];
    }

    function mark(tone: int): color {
        return [Theme.borderStrong, Theme.accent, Theme.good, Theme.warning, Theme.critical][tone];
    }

    function icon(tone: int): string {
        return ["dot", "info", "check-circle", "warning", "error"][tone];
    }
}
