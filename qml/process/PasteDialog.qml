// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// What a block from a spreadsheet would do, row by row, before anything is done.
DialogFrame {
    id: root

    required property OperationPaste pasting

    title: qsTr("Paste operations")
    acceptText: qsTr("Paste")
    acceptable: pasting.acceptable
    width: Math.min(760, parent ? parent.width - 2 * Theme.gapHuge : 760)
    visible: pasting.open
    onAccepted: pasting.accept()
    onRejected: pasting.reject()

    contentItem: PasteRows {
        pasting: root.pasting
    }
}
