// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Theme

// Why what was typed cannot be, in words, under the field.
Caption {
    color: Theme.criticalInk
    wrapMode: Text.Wrap
    visible: text !== ""
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
}
