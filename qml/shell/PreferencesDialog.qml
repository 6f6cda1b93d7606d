// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// What a user wants of the program. Everything is in force at once, so there is nothing to confirm.
DialogFrame {
    id: root

    required property WorkbenchModel workbench
    readonly property PreferencesModel preferences: workbench.preferences

    title: qsTr("Preferences")
    acceptText: qsTr("Close")
    acceptWeight: ActionButton.Secondary
    rejectText: ""
    discardText: qsTr("Reset to defaults")
    width: Math.min(720, parent ? parent.width - 2 * Theme.gapHuge : 720)
    onDiscarded: preferences.reset()

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.gapSmall

        PreferenceRow {
            objectName: "languageRow"
            Layout.fillWidth: true
            label: qsTr("Language")
            options: ["中文", "English"]
            current: root.workbench.language === "zh_CN" ? 0 : 1
            onChosen: index => root.workbench.language = index === 0 ? "zh_CN" : "en"
        }

        PreferenceRow {
            objectName: "lookRow"
            Layout.fillWidth: true
            label: qsTr("Theme")
            options: [qsTr("As the system"), qsTr("Light"), qsTr("Dark")]
            current: root.preferences.look
            onChosen: index => root.preferences.look = index
        }

        PreferenceRow {
            objectName: "scaleRow"
            Layout.fillWidth: true
            label: qsTr("Scale")
            note: root.preferences.restartNeeded ? qsTr("In force when the program is started again.") : ""
            options: root.preferences.scales
            current: root.preferences.scale
            onChosen: index => root.preferences.scale = index
        }

        PreferenceRow {
            objectName: "autosaveRow"
            Layout.fillWidth: true
            label: qsTr("Autosave after")
            note: qsTr("What a power cut can cost at most.")
            options: root.preferences.autosaves
            current: root.preferences.autosave
            onChosen: index => root.preferences.autosave = index
        }

        ToggleRow {
            objectName: "calmRow"
            Layout.fillWidth: true
            text: qsTr("Reduced motion")
            checked: root.preferences.calm
            onClicked: root.preferences.calm = !root.preferences.calm
        }
    }
}
