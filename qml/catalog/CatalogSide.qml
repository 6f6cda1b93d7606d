// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// Beside the sheet: the room that the head takes, and what a change would do to the open project.
Rectangle {
    id: root

    required property CatalogPageModel catalog

    color: Theme.surface

    ScrollColumn {
        anchors.fill: parent
        spacing: Theme.gapSmall

        EnvelopeView {
            Layout.fillWidth: true
            catalog: root.catalog
            visible: root.catalog.kind === CatalogPageModel.Heads && root.catalog.current !== ""
        }

        EffectView {
            Layout.fillWidth: true
            effect: root.catalog.effect
        }
    }
}
