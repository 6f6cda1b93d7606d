// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.Chart
import Linewright.Line
import Linewright.ViewModel

// The head inside the room of the usual machine for the same work, to scale.
ColumnLayout {
    id: root

    required property CatalogPageModel catalog

    spacing: Theme.gapTiny

    RowLayout {
        Layout.fillWidth: true

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("Envelope")
        }

        Badge {
            text: root.catalog.shareText
            tone: root.catalog.shareTone
            visible: text !== ""
        }
    }

    EnvelopePicture {
        Layout.fillWidth: true
        Layout.preferredHeight: 200
        body: root.catalog.body
        market: root.catalog.market
        fill: Families.fill(root.catalog.family)
        Accessible.role: Accessible.Graphic
        Accessible.name: root.catalog.bodyText + ". " + root.catalog.marketText

        colors: ChartColors {}
    }

    EnvelopeLegend {
        Layout.fillWidth: true
        color: Families.fill(root.catalog.family)
        text: root.catalog.bodyText
    }

    EnvelopeLegend {
        Layout.fillWidth: true
        color: "transparent"
        text: root.catalog.marketText
    }
}
