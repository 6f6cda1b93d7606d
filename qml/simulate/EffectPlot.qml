// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Chart
import Linewright.Line
import Linewright.Theme
import Linewright.ViewModel

// Effects as bars to either side of nothing.
EffectChart {
    id: root

    required property WorkbenchModel workbench
    required property string label
    required property EffectList effects

    activeFocusOnTab: true
    document: workbench.document
    selection: workbench.selection
    rows: effects
    language: workbench.language
    fontFamily: Theme.fontFamily
    colors: ChartColors {}
    Accessible.role: Accessible.Chart
    Accessible.name: label
    Accessible.description: accessibleTable

    ChartHint {
        chart: root
        text: root.hintText
        at: root.hintPosition
    }
}
