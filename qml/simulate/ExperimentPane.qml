// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Controls
import Linewright.ViewModel

// One experiment: what it would tell, how far it is, what came out, or why it cannot be. The result goes inside.
StackLayout {
    id: root

    required property SimulateExperiment experiment
    required property string title
    required property string text
    default property alias result: slot.data

    currentIndex: experiment.phase

    Item {
        EmptyState {
            anchors.centerIn: parent
            width: Math.min(460, parent.width)
            glyph: "simulate"
            title: root.title
            text: root.text
        }
    }

    WorkProgress {
        name: root.title
        share: root.experiment.share
        shareLabel: qsTr("Share of the experiment that is done")
        onStopped: root.experiment.stop()

        BodyText {
            Layout.fillWidth: true
            text: root.experiment.progress
            font.weight: Font.DemiBold
        }
    }

    Item {
        id: slot
    }

    WorkTrouble {
        title: qsTr("That cannot be tried on this line")
        trouble: root.experiment.trouble
        onAsked: root.experiment.start()
    }
}
