// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls

// What is pulled; there is nothing to choose.
ScrollColumn {
    SectionTitle {
        text: qsTr("One at a time, in every cell")
    }

    BodyText {
        Layout.fillWidth: true
        text: qsTr("Cycle time, time between failures and time to repair, 5 % less and 5 % more each. What the line makes of it is given for 10 % more.")
        color: Theme.inkSoft
        wrapMode: Text.Wrap
    }
}
