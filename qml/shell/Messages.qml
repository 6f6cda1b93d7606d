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

    text: ""
    onDismissed: text = ""

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

    function say(message: string, messageTone: int) {
        tone = messageTone;
        text = message;
    }
}
