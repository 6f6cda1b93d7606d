// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// Shifts, the numbers of the calendar, and the demand of each product.
Card {
    id: root

    required property TaktPageModel takt

    name: qsTr("Calendar and demand")
    padding: 0

    ScrollColumn {
        anchors.fill: parent

        RowLayout {
            Layout.topMargin: -Theme.gapSmall
            Layout.bottomMargin: -Theme.gapSmall

            SectionTitle {
                Layout.fillWidth: true
                text: qsTr("Shifts of a working day")
            }

            IconButton {
                glyph: "plus"
                text: qsTr("Add a shift")
                onClicked: root.takt.shifts.add()
            }
        }

        // A Column, because a layout of Qt 6.4 that is not in sight keeps what a Repeater has taken out of it, and falls over that.
        Column {
            id: shifts

            Layout.fillWidth: true
            spacing: Theme.gapSmall

            Repeater {
                model: root.takt.shifts

                ShiftEntry {
                    id: shift

                    required property int index

                    width: shifts.width
                    onStartEdited: time => root.takt.shifts.setStart(shift.index, time)
                    onLengthEdited: minutes => root.takt.shifts.setLength(shift.index, minutes)
                    onBreaksEdited: minutes => root.takt.shifts.setBreaks(shift.index, minutes)
                    onRemoved: root.takt.shifts.remove(shift.index)
                }
            }
        }

        FieldColumn {
            Layout.fillWidth: true
            model: root.takt.calendar
            onEdited: (row, value) => root.takt.calendar.setValue(row, value)
        }

        FieldColumn {
            Layout.fillWidth: true
            model: root.takt.demands
            onEdited: (row, value) => root.takt.demands.setValue(row, value)
        }
    }
}
