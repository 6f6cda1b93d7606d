// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import Linewright.Theme

// A row of TabItems; arrow keys walk it.
TabBar {
    id: root

    required property string label

    spacing: Theme.gapSmall
    implicitHeight: Theme.touchTarget
    Accessible.role: Accessible.PageTabList
    Accessible.name: label

    background: Item {}
}
