// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Linewright.Controls
import Linewright.ViewModel

// The operations of the selection with who does them and how long they take.
ColumnLayout {
    id: root

    required property WorkListModel work

    signal picked(string operationId)

    spacing: 0
    visible: work.count > 0

    SectionTitle {
        text: qsTr("Operations")
    }

    Repeater {
        model: root.work

        WorkEntry {
            Layout.fillWidth: true
            onClicked: root.picked(operationId)
        }
    }
}
