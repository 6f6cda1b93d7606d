// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.ViewModel

// The balance as stacked bars.
Item {
    id: root

    required property WorkbenchModel workbench
}
