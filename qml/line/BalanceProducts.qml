// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Controls
import Linewright.Theme
import Linewright.ViewModel

// Balance the product that is shown, or all that share the line; and what counts then.
ColumnLayout {
    id: root

    required property BalanceOptions options

    spacing: 0

    SectionTitle {
        text: qsTr("Products")
    }

    Segmented {
        label: qsTr("Products")
        options: [qsTr("This one"), qsTr("Mixed flow")]
        current: root.options.mixed ? 1 : 0
        onChosen: index => root.options.mixed = index === 1
    }

    Segmented {
        Layout.topMargin: -Theme.gapTiny
        label: qsTr("What counts in mixed flow")
        options: [qsTr("Longest cycle"), qsTr("Mean by demand")]
        current: root.options.rule
        visible: root.options.mixed
        onChosen: index => root.options.rule = index
    }
}
