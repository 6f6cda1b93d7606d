// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// The figures of the run, and where and why it differs from takt.
ScrollColumn {
    id: root

    required property SimulatePageModel simulate

    Banner {
        Layout.fillWidth: true
        text: root.simulate.notice
        visible: text !== ""
    }

    FigureColumn {
        Layout.fillWidth: true
        model: root.simulate.figures
    }

    SectionTitle {
        Layout.topMargin: Theme.gap
        text: qsTr("Where and why it differs")
    }

    BodyText {
        Layout.fillWidth: true
        text: root.simulate.reason
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }

    FigureColumn {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall
        model: root.simulate.losses
    }
}
