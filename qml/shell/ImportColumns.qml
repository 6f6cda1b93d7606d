// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// The columns of a table with a look at their first rows, and what each is taken for.
ListView {
    id: root

    required property ImportWizardModel importer

    implicitHeight: 116
    orientation: ListView.Horizontal
    spacing: Theme.gapSmall
    clip: true
    cacheBuffer: 0
    boundsBehavior: Flickable.StopAtBounds
    model: importer.columns
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Columns of the file")
    ScrollBar.horizontal: ScrollRail {}

    delegate: Rectangle {
        id: column

        required property int index
        required property string heading
        required property string sample
        required property int use

        width: 168
        height: 108
        radius: Theme.radius
        color: use === 0 ? Theme.sunken : Theme.accentFill
        border.width: Theme.hairline
        border.color: use === 0 ? Theme.border : Theme.accentBorder

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: Theme.gapSmall
            spacing: 0

            BodyText {
                Layout.fillWidth: true
                text: column.heading
                font.weight: Font.DemiBold
                elide: Text.ElideMiddle
            }

            Caption {
                Layout.fillWidth: true
                text: column.sample
                elide: Text.ElideMiddle
            }

            ChoiceBox {
                Layout.fillWidth: true
                label: qsTr("What column %1 holds").arg(column.heading)
                model: root.importer.uses
                currentIndex: column.use
                onActivated: index => root.importer.setUse(column.index, index)
            }
        }
    }
}
