// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QQuickItem>
#include <QStringList>

namespace lw::test {

/// What of the visible texts below the item cannot be read: cut off in their own box, or lying over each other. One
/// sentence each, with the text. A text that is elided in its middle is a path and may be, and so may one
/// that holds a word of the project: how long those are is not ours. With a popup only that is looked at.
QStringList misfits(QQuickItem &root, QQuickItem *popup, const QStringList &projectWords);

/// Everything below it that is visible and has a size, itself included, parents first.
std::vector<QQuickItem *> visibleBelow(QQuickItem &root);

} // namespace lw::test
