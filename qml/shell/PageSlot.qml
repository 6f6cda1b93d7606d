// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

// Makes its page when it is first shown and keeps it from then on.
Loader {
    id: root

    required property bool shown

    active: false

    Binding {
        target: root
        property: "active"
        value: true
        when: root.shown
        restoreMode: Binding.RestoreNone
    }
}
