// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Controls
import Linewright.ViewModel

// A titled group of figures of a recipe.
Card {
    id: root

    required property FigureListModel facts

    padding: 0
    implicitHeight: 264

    ScrollColumn {
        anchors.fill: parent

        SectionTitle {
            text: root.name
        }

        FigureColumn {
            Layout.fillWidth: true
            model: root.facts
        }
    }
}
