// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Linewright.Controls
import Linewright.ViewModel

// The top bar over the view-models.
TopBar {
    id: root

    required property WorkbenchModel workbench

    projectName: workbench.projectName
    fileName: workbench.files.fileName
    savedText: workbench.files.savedText
    saved: workbench.files.saved
    loaded: !workbench.files.empty
    taktFigure: workbench.figures.takt
    throughput: workbench.figures.throughput
    verdict: workbench.figures.verdict
    taktTone: workbench.figures.verdictTone
    bottleneck: workbench.figures.bottleneckCell === "" ? "" : workbench.figures.bottleneckCell + " " + workbench.figures.bottleneckCycle
    bottleneckLoad: workbench.figures.bottleneckLoad
    bottleneckTone: workbench.figures.bottleneckTone
    busyElsewhere: workbench.line.balance.shown && workbench.page === WorkbenchModel.Line
    canUndo: workbench.canUndo
    canRedo: workbench.canRedo
    undoText: workbench.undoText
    redoText: workbench.redoText
    onBalanceAsked: workbench.showBalance()
    onUndone: workbench.undo()
    onRedone: workbench.redo()
    onSaveAsked: workbench.files.save()
    onTaktAsked: workbench.page = WorkbenchModel.Takt
    onBottleneckAsked: workbench.figures.selectBottleneck()
    onDelivered: workbench.page = WorkbenchModel.Stations

    products: workbench.products
    productDelegate: Chip {
        required property string key
        required property string name
        required property bool current

        text: name
        checkable: false
        checked: current
        Accessible.description: qsTr("Product shown on every page")
        onClicked: root.workbench.selectProduct(key)
    }

    FileMenu {
        files: root.workbench.files
        actions: root.workbench.actions
    }
}
