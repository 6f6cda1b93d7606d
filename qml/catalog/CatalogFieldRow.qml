// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.Controls
import Linewright.ViewModel

// One field of a thing: a number with its unit and limits, words, or a choice. While it is being written, the model is
// told what would be taken over.
Loader {
    id: root

    required property int index
    required property string label
    required property int kind
    required property string unit
    required property double value
    required property double minimum
    required property double maximum
    required property int decimals
    required property string text
    required property list<string> options
    required property int current
    required property string hint
    required property bool fixed
    required property string error
    required property CatalogFieldList fields

    sourceComponent: kind === CatalogFieldList.Number ? numberField : kind === CatalogFieldList.Text ? textField : choiceField

    // A loader of Qt 6.4 cannot make a bound component, so the names below are found by scope.
    // qmllint disable unqualified
    Component {
        id: numberField

        NumberRow {
            label: root.label
            unit: root.unit
            value: root.value
            minimum: root.minimum
            maximum: root.maximum
            decimals: root.decimals
            hint: root.hint
            faulty: root.value < root.minimum || root.value > root.maximum
            onEdited: value => root.fields.setNumber(root.index, value)
            onTyped: value => root.fields.tryNumber(root.index, value)
            onAbandoned: root.fields.stopTrying()
        }
    }

    Component {
        id: textField

        TextRow {
            label: root.label
            value: root.text
            hint: root.hint
            error: root.error
            fixed: root.fixed
            onEdited: value => root.fields.setText(root.index, value)
            onTyped: value => root.fields.tryText(root.index, value)
            onAbandoned: root.fields.stopTrying()
        }
    }

    Component {
        id: choiceField

        ChoiceFieldRow {
            label: root.label
            options: root.options
            current: root.current
            onChosen: option => root.fields.choose(root.index, option)
            onAimed: option => root.fields.tryChoice(root.index, option)
            onAbandoned: root.fields.stopTrying()
        }
    }
    // qmllint enable unqualified
}
