// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Controls
import Linewright.ViewModel

// What of the page is in sight.
TabStrip {
    id: root

    required property SimulatePageModel simulate

    label: qsTr("Views of the simulation")
    currentIndex: simulate.view
    onCurrentIndexChanged: simulate.view = currentIndex

    // Chosen from outside as well: by a message that leads here.
    readonly property Connections follow: Connections {
        target: root.simulate

        function onViewChanged() {
            root.currentIndex = root.simulate.view;
        }
    }

    TabItem {
        text: qsTr("Run")
    }

    TabItem {
        text: qsTr("Cells")
    }

    TabItem {
        text: qsTr("Experiments")
    }
}
