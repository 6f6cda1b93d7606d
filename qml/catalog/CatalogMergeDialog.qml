// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// What a catalog file would bring, or what is wrong in it and where. What is ticked is taken over as one step.
DialogFrame {
    id: root

    required property CatalogMergeModel merge

    title: qsTr("Take over %1").arg(merge.fileName)
    acceptText: qsTr("Take over %n", "", merge.takenCount)
    acceptable: merge.takenCount > 0
    width: Math.min(860, parent ? parent.width - 2 * Theme.gapHuge : 860)
    height: Math.min(implicitHeight, parent ? parent.height - 2 * Theme.gap : implicitHeight)
    onAccepted: merge.accept()

    contentItem: CatalogMergeView {
        merge: root.merge
    }
}
