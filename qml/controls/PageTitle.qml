// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Theme

// The heading of a page or a dialog.
BodyText {
    font.pixelSize: Theme.fontTitle
    font.weight: Font.Bold
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
