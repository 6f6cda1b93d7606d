// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// What the current cell of the matrix says, or what the matrix says as a whole, and what its colours mean.
RowLayout {
    id: root

    required property CoverageMatrix matrix

    spacing: Theme.gap

    BodyText {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.touchTarget
        text: root.matrix.words === "" ? root.matrix.summary : root.matrix.words
        color: Theme.inkSoft
        wrapMode: Text.Wrap
        maximumLineCount: 2
        verticalAlignment: Text.AlignVCenter
    }

    Repeater {
        model: [qsTr("in the line"), qsTr("in the catalog"), qsTr("tolerance too wide"), qsTr("outside its limits")]

        Badge {
            required property int index
            required property string modelData

            text: modelData
            tone: [Tones.Good, Tones.Accent, Tones.Warning, Tones.Critical][index]
        }
    }
}
