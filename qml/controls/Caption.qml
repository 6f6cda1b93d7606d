// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Theme

// Second-rank text: units, hints, dates.
BodyText {
    color: Theme.inkMuted
    font.pixelSize: Theme.fontCaption
}
