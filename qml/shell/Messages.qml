// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// What the view-models have to say in passing, one message at a time.
Toast {
    id: root

    required property WorkbenchModel workbench

    // The page that the message leads to; −1 for none.
    property int target: -1

    text: ""
    action: target < 0 ? "" : qsTr("Show")
    onDismissed: text = ""
    onTriggered: root.follow()

    readonly property Connections refusals: Connections {
        target: root.workbench

        function onRefused(message: string) {
            root.say(message, Tones.Warning);
        }
    }

    readonly property Connections fileTalk: Connections {
        target: root.workbench.files

        function onFailed(message: string) {
            root.say(message, Tones.Critical);
        }

        function onDone(message: string) {
            root.say(message, Tones.Good);
        }
    }

    readonly property Connections balanceTalk: Connections {
        target: root.workbench.line.balance

        function onAdopted(message: string) {
            root.say(message, Tones.Good);
        }

        function onFound(message: string) {
            root.say(message, Tones.Accent);
        }
    }

    readonly property Connections simulateTalk: Connections {
        target: root.workbench.simulate

        function onEnded(message: string) {
            root.say(message, Tones.Accent);
            root.target = WorkbenchModel.Simulate;
        }
    }

    readonly property Connections bufferTalk: Connections {
        target: root.workbench.simulate.experiments.buffers

        function onApplied(message: string) {
            root.say(message, Tones.Good);
        }
    }

    readonly property Connections recipeTalk: Connections {
        target: root.workbench.recipes

        function onFailed(message: string) {
            root.say(message, Tones.Critical);
        }

        function onDone(message: string) {
            root.say(message, Tones.Good);
        }
    }

    readonly property Connections stationTalk: Connections {
        target: root.workbench.stations

        function onFailed(message: string) {
            root.say(message, Tones.Critical);
        }

        // The Stations page says it itself, larger.
        function onDone(message: string) {
            if (root.workbench.page !== WorkbenchModel.Stations)
                root.say(message, Tones.Good);
        }
    }

    readonly property Connections scenarioTalk: Connections {
        target: root.workbench.scenarios

        function onFailed(message: string) {
            root.say(message, Tones.Critical);
        }

        function onDone(message: string) {
            root.say(message, Tones.Good);
        }
    }

    readonly property Connections exportTalk: Connections {
        target: root.workbench.exports

        function onFailed(message: string) {
            root.say(message, Tones.Critical);
        }

        function onDone(message: string) {
            root.say(message, Tones.Good);
        }
    }

    function say(message: string, messageTone: int) {
        target = -1;
        tone = messageTone;
        text = message;
    }

    function follow() {
        workbench.page = target;
        text = "";
    }
}
