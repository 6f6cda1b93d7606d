// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// The sheet of the selected thing: what it is on the left, what it can do on the right.
Item {
    id: root

    required property CatalogPageModel catalog

    function focusFirst() {
        head.nextItemInFocusChain(true)?.forceActiveFocus(Qt.TabFocusReason);
    }

    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.gapHuge, 460)
        glyph: "catalog"
        title: qsTr("Nothing selected")
        text: qsTr("Pick a thing of the catalog to read and change it, or make a new one.")
        visible: root.catalog.current === ""
    }

    ScrollColumn {
        id: scroll

        anchors.fill: parent
        spacing: Theme.gap
        visible: root.catalog.current !== ""

        CatalogHead {
            id: head

            Layout.fillWidth: true
            catalog: root.catalog
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            CatalogColumn {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                sections: root.catalog.left
            }

            CatalogColumn {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                sections: root.catalog.right

                footer: AdditionButton {
                    width: parent.width
                    catalog: root.catalog
                    visible: root.catalog.additions.count > 0
                }
            }
        }
    }
}
