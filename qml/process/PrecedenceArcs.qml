// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Shapes
import Linewright.Theme
import Linewright.ViewModel

// All arcs of the graph as three paths: plain, touching the selection, and broken by the order of the cells.
Shape {
    id: root

    required property PrecedenceGraph graph

    ShapePath {
        strokeColor: Theme.borderStrong
        strokeWidth: 1.5
        fillColor: "transparent"

        PathSvg {
            path: root.graph.plainPath
        }
    }

    ShapePath {
        strokeColor: Theme.accent
        strokeWidth: 2
        fillColor: "transparent"

        PathSvg {
            path: root.graph.markedPath
        }
    }

    ShapePath {
        strokeColor: Theme.critical
        strokeWidth: 2
        strokeStyle: ShapePath.DashLine
        dashPattern: [4, 3]
        fillColor: "transparent"

        PathSvg {
            path: root.graph.brokenPath
        }
    }
}
