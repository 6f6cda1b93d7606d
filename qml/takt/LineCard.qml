// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Controls
import Linewright.ViewModel

// The figures of the line as it is.
Card {
    id: root

    required property TaktPageModel takt

    name: qsTr("The line")
    padding: 0

    ScrollColumn {
        anchors.fill: parent

        SectionTitle {
            text: root.name
        }

        FigureColumn {
            Layout.fillWidth: true
            model: root.takt.figures
        }
    }
}
