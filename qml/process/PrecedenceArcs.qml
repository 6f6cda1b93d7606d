// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Shapes
import Linewright.Theme
import Linewright.ViewModel

// Zoning as bands behind the operations, all arcs by what they mean, and the arc that is being drawn.
Shape {
    id: root

    required property PrecedenceGraph graph

    ArcPath {
        arcs: root.graph.togetherPath
        strokeColor: Theme.goodFill
        strokeWidth: root.graph.nodeHeight + 20
    }

    ArcPath {
        arcs: root.graph.apartPath
        strokeColor: Theme.warningBorder
        strokeWidth: 6
        strokeStyle: ShapePath.DashLine
        dashPattern: [0.4, 2]
    }

    ArcPath {
        arcs: root.graph.plainPath
        strokeColor: Theme.borderStrong
        strokeWidth: 1.5
    }

    ArcPath {
        arcs: root.graph.markedPath
        strokeColor: Theme.accent
        strokeWidth: 2
    }

    ArcPath {
        arcs: root.graph.brokenPath
        strokeColor: Theme.critical
        strokeWidth: 2
        strokeStyle: ShapePath.DashLine
        dashPattern: [4, 3]
    }

    ArcPath {
        arcs: root.graph.arcs.loopPath
        strokeColor: Theme.critical
        strokeWidth: 4
    }

    ArcPath {
        arcs: root.graph.arcs.pickedPath
        strokeColor: Theme.accent
        strokeWidth: 5
    }

    ArcPath {
        arcs: root.graph.arcs.path
        strokeColor: root.graph.arcs.target === "" || root.graph.arcs.possible ? Theme.accent : Theme.critical
        strokeWidth: 2.5
        strokeStyle: ShapePath.DashLine
        dashPattern: [3, 2]
    }
}
