// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Linewright.ViewModel

// The status bar over the view-models.
StatusBar {
    id: root

    required property WorkbenchModel workbench

    linkTone: workbench.stations.linkTone
    online: workbench.stations.link !== StationsPageModel.Offline
    linkText: workbench.stations.linkText
    countsText: workbench.figures.summary
    chinese: workbench.language === "zh_CN"
    onLanguageChosen: chinese => workbench.language = chinese ? "zh_CN" : "en"
    onThemeToggled: workbench.dark = !workbench.dark
}
