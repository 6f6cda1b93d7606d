// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Controls
import Linewright.Theme
import Linewright.ViewModel

// Zoom of the graph and the arc from the selected operation, by buttons; wheel, pinch and keys do the same.
Surface {
    id: root

    required property ProcessPageModel process

    width: row.implicitWidth
    height: Theme.controlHeight
    radius: Theme.radius

    Row {
        id: row

        y: -Theme.touchInset // the touch targets are taller than the frame

        IconButton {
            glyph: "arrow-right"
            text: qsTr("Precedes…")
            hint: qsTr("The selected operation precedes …  A")
            enabled: root.process.currentOperation !== ""
            onClicked: root.process.graph.arcs.begin(root.process.currentOperation)
        }

        IconButton {
            glyph: "trash"
            text: qsTr("Remove the arc")
            hint: qsTr("Remove the selected arc  Del")
            enabled: root.process.graph.arcs.picked !== ""
            onClicked: root.process.graph.arcs.removePicked()
        }

        IconButton {
            glyph: "zoom-out"
            text: qsTr("Zoom out")
            hint: qsTr("Zoom out  −")
            onClicked: root.process.graph.camera.zoomBy(0.8)
        }

        Caption {
            width: 44
            height: Theme.touchTarget
            horizontalAlignment: Text.AlignHCenter
            text: root.process.graph.camera.zoomText
            color: Theme.inkSoft
        }

        IconButton {
            glyph: "zoom-in"
            text: qsTr("Zoom in")
            hint: qsTr("Zoom in  +")
            onClicked: root.process.graph.camera.zoomBy(1.25)
        }

        IconButton {
            glyph: "fit"
            text: qsTr("Fit the graph")
            hint: qsTr("Fit the graph  0")
            onClicked: root.process.graph.camera.fit()
        }
    }
}
