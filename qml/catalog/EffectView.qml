// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Linewright.Theme
import Linewright.Controls
import Linewright.ViewModel

// The line before and after the change that is being written, and the problems that would come and go.
ColumnLayout {
    id: root

    required property CatalogEffect effect
    // Only the sentence and the problems, without the figures.
    property bool brief: false

    spacing: Theme.gapSmall

    SectionTitle {
        text: root.effect.title
        visible: !root.brief
    }

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: said.implicitHeight + 2 * Theme.gapSmall
        radius: Theme.radius
        color: root.effect.active ? Tones.fill(root.effect.tone) : Theme.sunken
        Accessible.role: Accessible.StaticText
        Accessible.name: root.effect.summary

        Icon {
            id: sign

            x: Theme.gap
            y: Theme.gapSmall + 2
            glyph: root.effect.active ? Tones.icon(root.effect.tone) : "edit"
            size: 18
            color: Tones.ink(root.effect.tone)
        }

        BodyText {
            id: said

            anchors.left: sign.right
            anchors.leftMargin: Theme.gapSmall
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            y: Theme.gapSmall
            text: root.effect.summary
            color: Tones.ink(root.effect.tone)
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }

    Column {
        id: figures

        Layout.fillWidth: true
        visible: !root.brief
        spacing: 6

        Repeater {
            model: root.effect.figures

            EffectLine {
                width: figures.width
            }
        }
    }

    Column {
        id: problems

        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall
        spacing: Theme.gapSmall

        Repeater {
            model: root.effect.problems

            EffectProblem {
                width: problems.width
            }
        }
    }
}
