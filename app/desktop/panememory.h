// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QQuickWindow>
#include <QSettings>

namespace lw::desktop {

/// The split views and tab bars below the window that have an object name keep their sizes and their tab under it.
void savePanes(const QQuickWindow &window, QSettings &settings);

/// What savePanes kept. Panes it does not know, and kept sizes that no longer fit, stay as the page made them.
void restorePanes(const QQuickWindow &window, const QSettings &settings);

} // namespace lw::desktop
