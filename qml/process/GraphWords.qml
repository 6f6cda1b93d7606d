// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// What goes on with the arc that is drawn, picked or was refused, in words.
Banner {
    id: root

    required property ArcDrawing arcs
    readonly property string guidance: arcs.active ? arcs.words : arcs.picked === "" ? "" : qsTr("Arc %1 is selected; Del takes it away.").arg(arcs.picked)

    text: arcs.refusal !== "" ? arcs.refusal : guidance
    tone: arcs.refusal !== "" || arcs.active && arcs.target !== "" && !arcs.possible ? Tones.Critical : Tones.Accent
    action: arcs.refusal !== "" ? qsTr("OK") : ""
    visible: text !== ""
    onTriggered: arcs.dismiss()
}
