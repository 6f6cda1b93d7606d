// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Linewright.Canvas
import Linewright.Theme
import Linewright.Controls

// One operation of a cell or head; it is carried to another cell of the plan or the chart with pointer or finger.
AbstractButton {
    id: root

    required property string operationId
    required property string name
    required property string family
    required property string quantity
    required property string time
    required property string performer
    required property bool assigned
    required property bool waits
    required property OperationHand hand
    property bool lit: false

    implicitHeight: Theme.touchTarget
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    text: name
    Accessible.role: Accessible.ListItem
    Accessible.name: name + ", " + time
    Accessible.description: quantity + ", " + performer

    DragHandler {
        target: null
        onActiveChanged: active ? root.hand.lift(root.operationId) : root.hand.drop()
        onCentroidChanged: active ? root.hand.moveTo(centroid.scenePosition) : undefined
        onCanceled: root.hand.cancel()
    }

    contentItem: RowLayout {
        spacing: Theme.gapSmall

        Rectangle {
            implicitWidth: 6
            implicitHeight: 28
            radius: 3
            color: Families.fill(root.family)
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            BodyText {
                Layout.fillWidth: true
                text: root.name
                Accessible.ignored: true
            }

            Caption {
                Layout.fillWidth: true
                text: root.quantity + " · " + root.performer
                color: root.assigned ? Theme.inkMuted : Theme.criticalInk
                Accessible.ignored: true
            }
        }

        Icon {
            glyph: root.assigned ? "clock" : "error"
            size: 16
            color: root.assigned ? Theme.warningInk : Theme.criticalInk
            visible: root.waits || !root.assigned
        }

        BodyText {
            text: root.time
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        anchors.fill: parent
        anchors.leftMargin: -Theme.gapTiny
        anchors.rightMargin: -Theme.gapTiny
        radius: Theme.radiusSmall
        color: root.hovered || root.lit ? Theme.hovered : "transparent"

        FocusRing {
            anchors.margins: 0
            shown: root.visualFocus
        }
    }
}
