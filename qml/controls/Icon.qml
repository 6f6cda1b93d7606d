// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.impl as Impl
import Linewright.Theme

// One line icon of resources/icons, tinted. The only place that knows where icons live and how they are coloured.
Impl.IconImage {
    id: root

    required property string glyph
    property int size: Theme.iconSize

    source: glyph === "" ? "" : "qrc:/icons/" + glyph + ".svg"
    sourceSize.width: size
    sourceSize.height: size
    width: size
    height: size
    color: Theme.inkSoft
    Accessible.ignored: true
}
