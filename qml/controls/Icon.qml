// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.impl as Impl
import Linewright.Theme

// One line icon of resources/icons, tinted. The only place that knows where icons live and how they are coloured.
Item {
    id: root

    required property string glyph
    property int size: Theme.iconSize
    property alias color: image.color

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Impl.IconImage {
        id: image

        anchors.fill: parent
        source: root.glyph === "" ? "" : "qrc:/icons/" + root.glyph + ".svg"
        sourceSize.width: root.size
        sourceSize.height: root.size
        color: Theme.inkSoft
    }
}
