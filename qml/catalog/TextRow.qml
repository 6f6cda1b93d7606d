// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls

// Words beside their label, with the reason below when they cannot be taken over.
ColumnLayout {
    id: root

    required property string label
    required property string value
    property string hint: ""
    property string error: ""
    property bool fixed: false

    signal edited(string value)
    signal typed(string value)
    signal abandoned

    function restore() {
        entry.text = value;
        abandoned();
    }

    spacing: 0

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapSmall

        BodyText {
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            text: root.label
            color: Theme.inkSoft
            wrapMode: Text.Wrap
            maximumLineCount: 2
            Accessible.ignored: true
        }

        TextEntry {
            id: entry

            Layout.fillWidth: true
            Layout.preferredWidth: 3
            label: root.label
            text: root.value
            readOnly: root.fixed
            autoScroll: activeFocus // at rest its beginning is shown
            enabled: !root.fixed
            faulty: root.error !== ""
            Accessible.description: root.error === "" ? root.hint : root.error
            onTextEdited: root.typed(text)
            Keys.onEscapePressed: root.restore()
            onActiveFocusChanged: activeFocus ? undefined : root.abandoned()
            onEditingFinished: text === root.value || root.error !== "" ? undefined : root.edited(text)

            // Typing replaces the binding of the text; a value that arrives later must still be shown.
            Binding {
                target: entry
                property: "text"
                value: root.value
                when: !entry.activeFocus
                restoreMode: Binding.RestoreNone
            }
        }

        HoverHandler {
            id: hover
        }

        Hint {
            shown: hover.hovered
            text: root.hint
        }
    }

    FieldError {
        Layout.fillWidth: true
        text: root.error
    }
}
