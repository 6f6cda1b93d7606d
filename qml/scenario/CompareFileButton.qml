// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Dialogs
import Linewright.Controls
import Linewright.ViewModel

// Puts the line of another project file beside the lines of this one, as the reference.
ActionButton {
    id: root

    required property ScenariosPageModel scenarios

    text: qsTr("Compare with a file…")
    glyph: "open"
    onClicked: dialog.open()

    FileDialog {
        id: dialog

        title: qsTr("Compare with a line project")
        nameFilters: [qsTr("Line projects (*.line.json)"), qsTr("All files (*)")]
        onAccepted: root.scenarios.compareWithFile(selectedFile)
    }
}
