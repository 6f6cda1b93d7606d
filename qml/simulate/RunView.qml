// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// Options and result of the run beside its charts or its cells.
RowLayout {
    id: root

    required property WorkbenchModel workbench
    readonly property SimulatePageModel simulate: workbench.simulate

    // The table of the cells needs the whole width.
    readonly property bool wide: simulate.view === SimulatePageModel.Cells && simulate.phase === SimulatePageModel.Shown

    spacing: Theme.gap

    RunCard {
        Layout.preferredWidth: 316
        Layout.fillHeight: true
        simulate: root.simulate
        visible: !root.wide
    }

    StackLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        currentIndex: root.simulate.phase

        RunInvitation {
            onAsked: root.simulate.start()
        }

        WorkProgress {
            name: qsTr("Run")
            share: root.simulate.share
            shareLabel: qsTr("Share of the replications that are done")
            onStopped: root.simulate.stop()

            FigureColumn {
                Layout.fillWidth: true
                model: root.simulate.run
            }
        }

        StackLayout {
            currentIndex: root.wide ? 1 : 0

            ResultView {
                workbench: root.workbench
            }

            CellCard {
                workbench: root.workbench
            }
        }

        WorkTrouble {
            title: qsTr("The line cannot be simulated like that")
            trouble: root.simulate.trouble
            onAsked: root.simulate.start()
        }
    }
}
