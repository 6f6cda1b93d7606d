// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// Fields that belong together, under their name.
Card {
    id: root

    required property int index
    required property string title
    required property string family
    required property bool removable
    required property CatalogFieldList fields

    signal removed

    name: title
    topPadding: Theme.gapTiny
    bottomPadding: Theme.gapSmall

    Column {
        id: column

        width: parent.width

        RowLayout {
            width: column.width
            height: Theme.touchTarget
            spacing: Theme.gapSmall

            FamilyTile {
                family: root.family
                size: 26
                visible: root.family !== ""
            }

            SectionTitle {
                Layout.fillWidth: true
                text: root.title
                color: Theme.ink
            }

            IconButton {
                glyph: "trash"
                text: qsTr("Remove %1").arg(root.title)
                visible: root.removable
                onClicked: root.removed()
            }
        }

        Repeater {
            model: root.fields

            CatalogFieldRow {
                width: column.width
                fields: root.fields
            }
        }
    }
}
