// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// What an experiment says in one sentence, whether that still holds, and what can be done with it.
ColumnLayout {
    id: root

    required property SimulateExperiment experiment
    default property alias actions: slot.data

    spacing: Theme.gapSmall

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        Icon {
            glyph: root.experiment.verdictTone > Tones.Accent ? Tones.icon(root.experiment.verdictTone) : "info"
            color: Tones.ink(root.experiment.verdictTone)
        }

        BodyText {
            Layout.fillWidth: true
            text: root.experiment.verdict
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }

        RowLayout {
            id: slot
        }
    }

    Banner {
        Layout.fillWidth: true
        text: root.experiment.notice
        visible: text !== ""
    }
}
