// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Canvas
import Linewright.Controls
import Linewright.Theme

// A module on its way from the library to the plan. Over the plan the plan itself draws it and says what a drop does.
Item {
    id: root

    required property LinePlan plan
    property string typeId: ""
    property point at

    function move(type: string, cell: bool, scenePoint: point) {
        root.typeId = type;
        root.at = root.mapFromItem(null, scenePoint.x, scenePoint.y);
        cell ? root.plan.hoverCellType(type, root.mapToItem(root.plan, root.at)) : root.plan.hoverHeadType(type, root.mapToItem(root.plan, root.at));
    }

    // Where it was last seen: the pointer has forgotten its place by the time it lets go.
    function release(type: string, cell: bool) {
        root.typeId = "";
        cell ? root.plan.dropCellType(type, root.mapToItem(root.plan, root.at)) : root.plan.dropHeadType(type, root.mapToItem(root.plan, root.at));
    }

    function cancel() {
        root.typeId = "";
        root.plan.leaveHeadType();
    }

    anchors.fill: parent
    enabled: false

    Surface {
        x: root.at.x - width / 2
        y: root.at.y - height - 4
        width: label.implicitWidth + 2 * Theme.gap
        height: 32
        radius: Theme.radiusSmall
        color: Theme.accent
        border.color: Theme.accentPressed
        visible: root.typeId !== "" && !root.plan.dragging

        BodyText {
            id: label

            anchors.centerIn: parent
            text: root.typeId
            color: Theme.inkOnAccent
            font.weight: Font.DemiBold
        }
    }
}
