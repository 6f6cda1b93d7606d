// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.ViewModel

// The run to play, and the run in charts.
ColumnLayout {
    id: root

    required property WorkbenchModel workbench

    spacing: Theme.gap

    PlaybackCard {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(236, Math.min(320, 0.37 * root.height))
        workbench: root.workbench
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: 11
        spacing: Theme.gap

        StateCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            workbench: root.workbench
        }

        ThroughputCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            workbench: root.workbench
        }
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: 8
        spacing: Theme.gap

        LeadTimeCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            workbench: root.workbench
        }

        WipCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            workbench: root.workbench
        }
    }
}
