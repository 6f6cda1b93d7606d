// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Linewright.Theme

// A list of editable numbers under their group headings. Roles: group, label, unit, value, minimum, maximum, decimals,
// faulty, several, hint.
// A Column, because a layout of Qt 6.4 that is not in sight keeps what a Repeater has taken out of it, and falls over that.
Column {
    id: root

    property alias model: rows.model
    readonly property alias count: rows.count
    property int entryWidth: 132

    signal edited(int row, real value)

    spacing: 0

    Repeater {
        id: rows

        ColumnLayout {
            id: field

            required property int index
            required property string group
            required property bool leads
            required property string label
            required property string unit
            required property real value
            required property real minimum
            required property real maximum
            required property int decimals
            required property bool faulty
            required property bool several
            required property string hint

            width: root.width
            spacing: 0

            SectionTitle {
                Layout.fillWidth: true
                Layout.topMargin: field.index > 0 ? Theme.gapSmall : 0
                text: field.group
                visible: field.leads && text !== ""
            }

            NumberRow {
                Layout.fillWidth: true
                label: field.label
                unit: field.unit
                value: field.value
                minimum: field.minimum
                maximum: field.maximum
                decimals: field.decimals
                faulty: field.faulty
                several: field.several
                hint: field.hint
                entryWidth: root.entryWidth
                onEdited: value => root.edited(field.index, value)
            }
        }
    }
}
