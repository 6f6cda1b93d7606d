// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// The line as it will really run: what to simulate, how far that is, and what came out, to look at and to play.
Item {
    id: root

    required property WorkbenchModel workbench
    readonly property SimulatePageModel simulate: workbench.simulate

    Rectangle {
        anchors.fill: parent
        color: Theme.canvas
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gapLarge
        anchors.topMargin: Theme.gapSmall
        spacing: Theme.gap

        PageHead {
            Layout.fillWidth: true
            title: qsTr("Simulate")
            summary: root.simulate.verdict
            tone: root.simulate.verdictTone
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.gap

            RunCard {
                Layout.preferredWidth: 316
                Layout.fillHeight: true
                simulate: root.simulate
            }

            StackLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                currentIndex: root.simulate.phase

                RunInvitation {
                    onAsked: root.simulate.start()
                }

                RunProgress {
                    simulate: root.simulate
                }

                ResultView {
                    workbench: root.workbench
                }

                RunTrouble {
                    trouble: root.simulate.trouble
                    onAsked: root.simulate.start()
                }
            }
        }
    }
}
