// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Canvas
import Linewright.Controls
import Linewright.Theme

// Zoom of the plan by buttons; wheel, pinch and keys do the same.
Surface {
    id: root

    required property LinePlan plan

    width: row.implicitWidth
    height: Theme.controlHeight
    radius: Theme.radius

    Row {
        id: row

        y: -Theme.touchInset // the touch targets are taller than the frame

        IconButton {
            glyph: "ruler"
            text: qsTr("Measure")
            hint: qsTr("Measure  M")
            checkable: true
            checked: root.plan.measuring
            onToggled: root.plan.measuring = checked
        }

        IconButton {
            glyph: "zoom-out"
            text: qsTr("Zoom out")
            hint: qsTr("Zoom out  Ctrl+−")
            onClicked: root.plan.zoomBy(0.8)
        }

        Caption {
            width: 44
            height: Theme.touchTarget
            horizontalAlignment: Text.AlignHCenter
            text: Number(root.plan.zoom * 100).toLocaleString(Qt.locale(), "f", 0) + " %"
            color: Theme.inkSoft
        }

        IconButton {
            glyph: "zoom-in"
            text: qsTr("Zoom in")
            hint: qsTr("Zoom in  Ctrl++")
            onClicked: root.plan.zoomBy(1.25)
        }

        IconButton {
            glyph: "fit"
            text: qsTr("Fit the line")
            hint: qsTr("Fit the line  0")
            onClicked: root.plan.fit()
        }
    }
}
